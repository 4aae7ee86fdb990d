package vn.tinhhoa.standalone.journey;

import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.admin.AdminApplication;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements.Format;
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
import vn.tinhhoa.content.contest.screening.Screening;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/// A portal with an open contest, an admin beside it, and entries as their authors sent them.
final class ScreeningHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final OpenPortal portal;
    private final ConfigurableApplicationContext admin;

    private ScreeningHouse(OpenPortal portal, ConfigurableApplicationContext admin) {
        this.portal = portal;
        this.admin = admin;
    }

    static ScreeningHouse start() {
        var portal = OpenPortal.start();
        var admin =
                new SpringApplicationBuilder(AdminApplication.class)
                        .parent(portal.shared())
                        .web(WebApplicationType.SERVLET)
                        .run("--tinhhoa.admin.port=0");
        return new ScreeningHouse(portal, admin);
    }

    URI address(String path) {
        var server = ((WebServerApplicationContext) admin).getWebServer();
        return URI.create("http://localhost:" + Objects.requireNonNull(server).getPort() + path);
    }

    <T> T bean(Class<T> type) {
        return portal.bean(type);
    }

    Entry enter(String email, String title, BufferedImage picture) throws IOException {
        var file = jpeg(picture);
        var id = EntryId.random();
        var path = Files.createTempFile("entry", ".jpg");
        Files.write(path, file);
        bean(BlobStore.class).put(EntryFiles.name(id, sha256(file)), path);
        Files.delete(path);
        var now = Instant.now();
        var work =
                new Work(
                        sha256(file),
                        file.length,
                        Format.JPEG,
                        picture.getWidth(),
                        picture.getHeight(),
                        now,
                        now);
        return bean(MongoTemplate.class).insert(entry(id, entrant(email, now), title, work, now));
    }

    /// As soon as it is.
    static Screening screened(ScreeningHouse house, Entry entry) {
        var screenings = house.bean(Screenings.class);
        await().atMost(PATIENCE).until(() -> screenings.find(entry.code()).isPresent());
        return screenings.find(entry.code()).orElseThrow();
    }

    /// Many entries that were screened as this one, under codes of their own.
    void multiply(Screening screening, int times) {
        var mongo = bean(MongoTemplate.class);
        var entry =
                Objects.requireNonNull(
                        mongo.findById(
                                screening.id(),
                                Document.class,
                                mongo.getCollectionName(Entry.class)));
        var seen =
                Objects.requireNonNull(
                        mongo.findById(
                                screening.id(),
                                Document.class,
                                mongo.getCollectionName(Screening.class)));
        for (var i = 0; i < times; i++) {
            var id = EntryId.random().value();
            var code = EntryCode.random().value();
            mongo.insert(
                    new Document(entry).append("_id", id).append("code", code),
                    mongo.getCollectionName(Entry.class));
            mongo.insert(
                    new Document(seen)
                            .append("_id", id)
                            .append("code", code)
                            .append("changedAt", new Date()),
                    mongo.getCollectionName(Screening.class));
        }
    }

    private Entrant entrant(String email, Instant now) {
        return bean(MongoTemplate.class)
                .insert(
                        new Entrant(
                                EntrantId.random(),
                                null,
                                OpenContest.ID,
                                email,
                                email,
                                now,
                                LanguageTag.ENGLISH,
                                new PersonalData(
                                        "Nang Souphaphone",
                                        LocalDate.of(1999, 5, 4),
                                        Residence.FOREIGN_RESIDENT,
                                        "LA",
                                        "",
                                        "",
                                        true,
                                        null),
                                List.of(),
                                Map.of(),
                                now,
                                now));
    }

    private static Entry entry(EntryId id, Entrant entrant, String title, Work work, Instant now) {
        return new Entry(
                id,
                null,
                EntryCode.random(),
                OpenContest.ID,
                entrant.id(),
                "anh-don",
                EntryState.SUBMITTED,
                1,
                LanguageTag.ENGLISH,
                Map.of(TextField.TITLE, Localised.of(LanguageTag.ENGLISH, title)),
                List.of(work),
                new CaptureSaid(LocalDate.of(2025, 4, 30), "Hải Vân, Sơn Hải", true),
                new SyntheticSaid(SyntheticSaid.Kind.NONE, ""),
                List.of(new ConsentGiven(Scope.CONTEST, 1, LanguageTag.ENGLISH, now)),
                List.of(),
                now,
                now,
                now,
                null);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        admin.close();
        portal.close();
    }
}
