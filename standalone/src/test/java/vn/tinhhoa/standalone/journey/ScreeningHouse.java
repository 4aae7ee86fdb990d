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
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.screening.Screening;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.BlobStore;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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
        var id = EntryId.random();
        var now = Instant.now();
        var work =
                EntryFixture.file(
                        bean(BlobStore.class),
                        id,
                        jpeg(picture),
                        picture.getWidth(),
                        picture.getHeight(),
                        now);
        var entrant =
                EntryFixture.entrant(
                        OpenContest.ID,
                        "Nang Souphaphone",
                        email,
                        LanguageTag.ENGLISH,
                        Map.of(),
                        now);
        var mongo = bean(MongoTemplate.class);
        return mongo.insert(
                EntryFixture.of(OpenContest.ID, mongo.insert(entrant).id(), now)
                        .id(id)
                        .saying(
                                LanguageTag.ENGLISH,
                                Map.of(TextField.TITLE, Localised.of(LanguageTag.ENGLISH, title)))
                        .works(List.of(work))
                        .made());
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

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    @Override
    public void close() {
        admin.close();
        portal.close();
    }
}
