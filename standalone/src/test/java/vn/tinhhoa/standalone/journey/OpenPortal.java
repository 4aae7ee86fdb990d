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
import java.util.Objects;

/// A portal in this process, with a contest that is open, whose letters a test can read.
final class OpenPortal implements AutoCloseable {

    static final String CONTEST = OpenContest.ID.value();

    private final EmbeddedMongo store;
    private final ConfigurableApplicationContext portal;
    private final int port;

    private OpenPortal(EmbeddedMongo store, ConfigurableApplicationContext portal) {
        this.store = store;
        this.portal = portal;
        this.port =
                Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                        .getPort();
    }

    static OpenPortal start() {
        try {
            var data = Files.createTempDirectory("tinhhoa-entering");
            var store = EmbeddedMongo.start(data);
            var portal =
                    new SpringApplicationBuilder(ContentConfiguration.class)
                            .web(WebApplicationType.NONE)
                            .child(PortalApplication.class)
                            .web(WebApplicationType.SERVLET)
                            .run(
                                    "--spring.mongodb.uri=" + store.uri("tinhhoa"),
                                    "--tinhhoa.data=" + data,
                                    "--tinhhoa.admin.password=mat-khau-thu-nghiem",
                                    "--tinhhoa.portal.port=0");
            OpenContest.publish(portal.getBean(MongoTemplate.class));
            return new OpenPortal(store, portal);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    String address(String path) {
        return "http://localhost:" + port + path;
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

    @Override
    public void close() {
        var parent = (ConfigurableApplicationContext) portal.getParent();
        portal.close();
        if (parent != null) {
            parent.close();
        }
        store.close();
    }
}
