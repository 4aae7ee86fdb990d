package vn.tinhhoa.content.contest.screening;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A contest with its entries, as screening finds them.
final class Screened {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// Entries are looked at in the order in which they changed, by the house's clock.
    private final Instant now;

    /// Of its own, because what many pictures look like is remembered for long.
    private final String series = "bo-" + COUNT.incrementAndGet();

    private final MongoTemplate mongo;
    private final BlobStore blobs;

    Screened(MongoTemplate mongo, BlobStore blobs, Instant now) {
        this.now = now;
        this.mongo = mongo;
        this.blobs = blobs;
    }

    static RuleSet rules() {
        return contest(new ContestId("son-hai-2026")).rules();
    }

    private static ContestFixture contest(ContestId id) {
        var period =
                new Period(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Duration.ZERO);
        return ContestFixture.held(id, period)
                .eligible(
                        new Eligibility(
                                Set.of(Residence.ANYBODY),
                                15,
                                18,
                                Set.of(ExcludedRole.JURY),
                                Localised.EMPTY))
                .categories(category());
    }

    static Category category() {
        return new Category(
                "anh-don",
                vietnamese("Ảnh đơn"),
                Localised.EMPTY,
                Category.Kind.SINGLE_PHOTO,
                2,
                new FileRequirements(
                        Set.of(FileRequirements.Format.JPEG),
                        1,
                        1,
                        1000,
                        50_000_000,
                        400,
                        300,
                        true,
                        false,
                        FileRequirements.Synthetic.REFUSED),
                new CaptureRequirements(LocalDate.of(2026, 1, 1), null, List.of("Sơn Hải"), true),
                Map.of(TextField.TITLE, new TextRequirement(true, 5)));
    }

    ContestId contest(int year) {
        return contest(new ContestId(series + "-" + year)).of(series).publish(mongo);
    }

    Entrant entrant(ContestId contest, String email, LanguageTag language) {
        return mongo.insert(
                EntryFixture.entrant(contest, "Nguyễn Văn An", email, language, Map.of(), now));
    }

    Entry entry(Entrant entrant, byte[] file, int width, int height) throws IOException {
        var id = EntryId.random();
        var work = EntryFixture.file(blobs, id, file, width, height, now);
        return mongo.insert(
                EntryFixture.of(entrant.contest(), entrant.id(), now)
                        .id(id)
                        .saying(
                                entrant.language(),
                                Map.of(
                                        TextField.TITLE,
                                        Localised.of(entrant.language(), "Bình minh")))
                        .works(List.of(work))
                        .made());
    }

    private static Localised vietnamese(String text) {
        return Localised.of(LanguageTag.VIETNAMESE, text);
    }
}
