package vn.tinhhoa.standalone.journey;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;
import vn.tinhhoa.portal.PortalApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A portal in this process, with a contest that is open, whose letters a test can read.
final class OpenPortal implements AutoCloseable {

    static final String CONTEST = OpenContest.ID.value();

    private final Path data;
    private final EmbeddedMongo store;
    private ConfigurableApplicationContext portal;

    private OpenPortal(Path data, EmbeddedMongo store) {
        this.data = data;
        this.store = store;
        this.portal = run();
    }

    static OpenPortal start() {
        try {
            var data = Files.createTempDirectory("tinhhoa-entering");
            var open = new OpenPortal(data, EmbeddedMongo.start(data));
            OpenContest.publish(open.bean(MongoTemplate.class));
            return open;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE)
                .child(PortalApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--spring.mongodb.uri=" + store.uri("tinhhoa"),
                        "--tinhhoa.data=" + data,
                        "--tinhhoa.admin.password=mat-khau-thu-nghiem",
                        "--tinhhoa.portal.port=0");
    }

    /// Nothing that was only remembered is known afterwards.
    void restart() {
        stop();
        portal = run();
    }

    String address(String path) {
        return "http://localhost:" + port() + path;
    }

    private int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                .getPort();
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    /// What other applications may share.
    ConfigurableApplicationContext shared() {
        return (ConfigurableApplicationContext) Objects.requireNonNull(portal.getParent());
    }

    /// Where the last letter to this address leads, in this portal.
    String link(String email) {
        return link(email, "entry.link", 1);
    }

    /// @param argument of the letter, counted from 0
    String link(String email, String kind, int argument) {
        var link =
                portal.getBean(Letters.class).latest(null, 100).stream()
                        .filter(letter -> letter.to().equals(email) && letter.kind().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .arguments()
                        .get(argument);
        return address(link.substring(link.indexOf('/', "https://".length())));
    }

    private void stop() {
        var parent = (ConfigurableApplicationContext) portal.getParent();
        portal.close();
        if (parent != null) {
            parent.close();
        }
    }

    @Override
    public void close() {
        stop();
        store.close();
    }
}
