package vn.tinhhoa.content.contest.screening;

import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestState;
import vn.tinhhoa.content.contest.Eligibility;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.Period;
import vn.tinhhoa.content.contest.PublishedRuleSet;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.entry.CaptureSaid;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.entry.PersonalData;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.Licence;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
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
        return new RuleSet(
                List.of(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH),
                vietnamese("Sơn Hải trong mắt bạn"),
                Localised.EMPTY,
                Localised.EMPTY,
                "Tỉnh Sơn Hải",
                "thu-ky@example.org",
                new Eligibility(
                        Set.of(Residence.ANYBODY),
                        15,
                        18,
                        Set.of(ExcludedRole.JURY),
                        Localised.EMPTY),
                List.of(category()),
                new Period(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Duration.ZERO),
                List.of(),
                List.of(),
                List.of(new ConsentText(ConsentText.Scope.CONTEST, true, vietnamese("Tôi đồng ý"))),
                Licence.of("CC-BY-4.0"),
                LocalDate.of(2027, 1, 1));
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
        var id = new ContestId(series + "-" + year);
        var contest =
                mongo.insert(
                        new Contest(
                                id,
                                null,
                                series,
                                ContestState.PUBLISHED,
                                rules(),
                                1,
                                null,
                                "lan",
                                now,
                                now));
        mongo.save(HeldContest.of(contest));
        mongo.insert(new PublishedRuleSet(new RuleSetId(id, 1), rules(), "", now));
        return id;
    }

    Entrant entrant(ContestId contest, String email, LanguageTag language) {
        return mongo.insert(
                new Entrant(
                        EntrantId.random(),
                        null,
                        contest,
                        email,
                        email,
                        now,
                        language,
                        new PersonalData(
                                "Nguyễn Văn An",
                                LocalDate.of(1990, 5, 1),
                                Residence.CITIZEN,
                                "VN",
                                "",
                                "",
                                true,
                                null),
                        List.of(),
                        Map.of(),
                        now,
                        now));
    }

    Entry entry(Entrant entrant, byte[] file, int width, int height) throws IOException {
        var id = EntryId.random();
        var sha256 = sha256(file);
        var path = Files.createTempFile("entry", ".jpg");
        Files.write(path, file);
        blobs.put(EntryFiles.name(id, sha256), path);
        Files.delete(path);
        return mongo.insert(
                entry(
                        id,
                        entrant,
                        new Work(
                                sha256,
                                file.length,
                                FileRequirements.Format.JPEG,
                                width,
                                height,
                                now,
                                now)));
    }

    private Entry entry(EntryId id, Entrant entrant, Work work) {
        return new Entry(
                id,
                null,
                EntryCode.random(),
                entrant.contest(),
                entrant.id(),
                "anh-don",
                EntryState.SUBMITTED,
                1,
                entrant.language(),
                Map.of(TextField.TITLE, Localised.of(entrant.language(), "Bình minh")),
                List.of(work),
                new CaptureSaid(LocalDate.of(2026, 3, 8), "Sơn Hải", true),
                new SyntheticSaid(SyntheticSaid.Kind.NONE, ""),
                List.of(
                        new ConsentGiven(
                                ConsentText.Scope.CONTEST, 1, LanguageTag.VIETNAMESE, now)),
                List.of(),
                now,
                now,
                now,
                null);
    }

    private static Localised vietnamese(String text) {
        return Localised.of(LanguageTag.VIETNAMESE, text);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
