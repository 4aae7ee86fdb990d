package vn.tinhhoa.standalone.demo;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.RuleSet;
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
import vn.tinhhoa.content.contest.entry.StateChange;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.BlobStore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Leaves last year's entries as entering and screening would have: production takes none after the
/// close, so they are written down directly.
@Component
class DemoEntering {

    private static final Duration BEFORE_CLOSE = Duration.ofDays(10);
    private static final Duration SCREENED_AFTER = Duration.ofDays(3);

    private final MongoTemplate mongo;
    private final BlobStore blobs;

    DemoEntering(MongoTemplate mongo, BlobStore blobs) {
        this.mongo = mongo;
        this.blobs = blobs;
    }

    /// Does nothing when it was entered before.
    ///
    /// @return its code
    EntryCode enter(ContestId contest, RuleSet rules, DemoEntry wanted) throws IOException {
        var name = hex(contest + "/" + wanted.key());
        var id = new EntryId(name);
        var known = mongo.findById(id, Entry.class);
        if (known != null) {
            return known.code();
        }
        var closes = rules.period().closes();
        var sent = closes.minus(BEFORE_CLOSE);
        var work = keep(id, new DemoPictures().jpeg(wanted.scene()), wanted, sent);
        var category = rules.categories().getFirst().code();
        var author = new EntrantId(name);
        if (mongo.findById(author, Entrant.class) == null) {
            mongo.insert(entrant(author, contest, wanted, id, category, work, sent));
        }
        var screened = closes.plus(SCREENED_AFTER);
        var entry =
                new Entry(
                        id,
                        null,
                        EntryCode.random(),
                        contest,
                        author,
                        category,
                        EntryState.ELIGIBLE,
                        1,
                        LanguageTag.VIETNAMESE,
                        Map.of(
                                TextField.TITLE,
                                DemoTexts.localised(wanted.texts(), DemoEntry.Words::title),
                                TextField.CAPTION,
                                DemoTexts.localised(wanted.texts(), DemoEntry.Words::caption)),
                        List.of(work),
                        new CaptureSaid(taken(wanted, sent), wanted.place(), true),
                        SyntheticSaid.NOTHING,
                        rules.consents().stream()
                                .map(ConsentText::scope)
                                .map(scope ->
                                        new ConsentGiven(scope, 1, LanguageTag.VIETNAMESE, sent))
                                .toList(),
                        List.of(
                                new StateChange(EntryState.SUBMITTED, sent, ""),
                                new StateChange(EntryState.ELIGIBLE, screened, "")),
                        sent,
                        sent,
                        screened,
                        null);
        return mongo.insert(entry).code();
    }

    private static LocalDate taken(DemoEntry wanted, Instant sent) {
        var year = sent.atOffset(ZoneOffset.UTC).getYear();
        return LocalDate.parse(year + "-" + wanted.taken());
    }

    private static Entrant entrant(
            EntrantId id,
            ContestId contest,
            DemoEntry wanted,
            EntryId entry,
            String category,
            Work work,
            Instant sent) {
        var mailbox = wanted.key() + "@vidu.example";
        return new Entrant(
                id,
                null,
                contest,
                mailbox,
                mailbox,
                sent,
                LanguageTag.VIETNAMESE,
                new PersonalData(
                        wanted.author(),
                        LocalDate.of(1990, 1, 1),
                        Residence.CITIZEN,
                        "VN",
                        "Sơn Hải",
                        "",
                        true,
                        null),
                List.of(new Entrant.Place(entry, category, Set.of(work.sha256()))),
                Map.of(work.sha256(), wanted.key() + ".jpg"),
                sent,
                sent);
    }

    private Work keep(EntryId entry, byte[] jpeg, DemoEntry wanted, Instant sent)
            throws IOException {
        var sha256 = HexFormat.of().formatHex(digest().digest(jpeg));
        var file = Files.createTempFile("tinhhoa-demo", ".jpg");
        try {
            Files.write(file, jpeg);
            blobs.put(EntryFiles.name(entry, sha256), file);
        } finally {
            Files.deleteIfExists(file);
        }
        var scene = wanted.scene();
        return new Work(
                sha256, jpeg.length, Format.JPEG, scene.width(), scene.height(), sent, sent);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String hex(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
