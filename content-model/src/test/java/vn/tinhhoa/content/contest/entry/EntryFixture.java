package vn.tinhhoa.content.contest.entry;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An entry for tests: a photo taken in the province, sent by somebody who agreed to the rules. A
/// test says only what it needs otherwise.
public final class EntryFixture {

    private final ContestId contest;
    private final EntrantId entrant;
    private final Instant now;
    private EntryId id = EntryId.random();
    private EntryCode code = EntryCode.random();
    private String category = "anh-don";
    private EntryState state = EntryState.SUBMITTED;
    private LanguageTag language = LanguageTag.VIETNAMESE;
    private Map<TextField, Localised> texts =
            Map.of(TextField.TITLE, Localised.of(LanguageTag.VIETNAMESE, "Bình minh"));
    private List<Work> works = List.of();
    private LocalDate taken = LocalDate.of(2026, 3, 8);
    private List<StateChange> history = List.of();

    private EntryFixture(ContestId contest, EntrantId entrant, Instant now) {
        this.contest = contest;
        this.entrant = entrant;
        this.now = now;
    }

    /// @param now when all of it happened
    public static EntryFixture of(ContestId contest, EntrantId entrant, Instant now) {
        return new EntryFixture(contest, entrant, now);
    }

    public EntryFixture id(EntryId one) {
        id = one;
        return this;
    }

    public EntryFixture code(EntryCode one) {
        code = one;
        return this;
    }

    public EntryFixture in(String itsCategory) {
        category = itsCategory;
        return this;
    }

    public EntryFixture state(EntryState one) {
        state = one;
        return this;
    }

    /// For a reason that stands in its history.
    public EntryFixture state(EntryState one, String reason) {
        history = List.of(new StateChange(one, now, reason));
        return state(one);
    }

    public EntryFixture saying(LanguageTag in, Map<TextField, Localised> what) {
        language = in;
        texts = what;
        return this;
    }

    public EntryFixture works(List<Work> all) {
        works = all;
        return this;
    }

    public EntryFixture taken(LocalDate on) {
        taken = on;
        return this;
    }

    public Entry made() {
        return new Entry(
                id,
                null,
                code,
                contest,
                entrant,
                category,
                state,
                1,
                language,
                texts,
                works,
                new CaptureSaid(taken, "Sơn Hải", true),
                new SyntheticSaid(SyntheticSaid.Kind.NONE, ""),
                List.of(new ConsentGiven(Scope.CONTEST, 1, language, now)),
                history,
                now,
                now,
                now,
                null);
    }

    /// A person who proved their address.
    public static Entrant entrant(
            ContestId contest,
            String name,
            String email,
            LanguageTag language,
            Map<String, String> fileNames,
            Instant now) {
        return new Entrant(
                EntrantId.random(),
                null,
                contest,
                email,
                email.toLowerCase(Locale.ROOT),
                now,
                language,
                new PersonalData(
                        name,
                        LocalDate.of(1990, 5, 1),
                        Residence.CITIZEN,
                        "VN",
                        "",
                        "",
                        true,
                        null),
                List.of(),
                fileNames,
                now,
                now);
    }

    /// The same picture as a file of its own: a comment in it says whose it is.
    public static byte[] own(byte[] jpeg, String comment) {
        var text = comment.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(0xfe);
        out.write((text.length + 2) >> 8);
        out.write((text.length + 2) & 0xff);
        out.writeBytes(text);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /// Keeps a file as entrants send it.
    public static Work file(
            BlobStore blobs, EntryId entry, byte[] jpeg, int width, int height, Instant now)
            throws IOException {
        var sha256 = sha256(jpeg);
        var file = Files.createTempFile("entry", ".jpg");
        try {
            Files.write(file, jpeg);
            blobs.put(EntryFiles.name(entry, sha256), file);
        } finally {
            Files.delete(file);
        }
        return new Work(sha256, jpeg.length, Format.JPEG, width, height, now, now);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
