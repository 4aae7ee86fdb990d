package vn.tinhhoa.portal;

import com.mongodb.event.CommandListener;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.search.SearchIndex;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A whole portal on a random port over a store of its own, with the editorial side in its parent
/// so that tests can publish.
public final class House implements AutoCloseable {

    private static final Object STARTING = new Object();
    private static @Nullable House shared;

    private final EmbeddedMongo store;
    private final ConfigurableApplicationContext editorial;
    private final ConfigurableApplicationContext portal;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /// @param editorial where tests find what publishes: the portal's own context, or another
    private House(
            EmbeddedMongo store,
            ConfigurableApplicationContext editorial,
            ConfigurableApplicationContext portal) {
        this.store = store;
        this.editorial = editorial;
        this.portal = portal;
    }

    /// One house for all tests that only add to it. It shows its style page.
    public static House shared() {
        synchronized (STARTING) {
            if (shared == null) {
                var opened = open("tinhhoa.demo=true", "tinhhoa.portal.searches-per-minute=5");
                Runtime.getRuntime().addShutdownHook(new Thread(opened::close));
                shared = opened;
            }
            return shared;
        }
    }

    public static House open(String... settings) {
        var data = directory();
        var store = EmbeddedMongo.start(data);
        var portal = content().child(PortalApplication.class).web(WebApplicationType.SERVLET);
        var running = started(portal, settings(store, data, settings));
        return new House(store, running, running);
    }

    /// One whose time a test moves.
    ///
    /// @param more sources of the portal's context
    public static House at(Clock clock, Class<?>... more) {
        var data = directory();
        var store = EmbeddedMongo.start(data);
        var portal =
                content()
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(
                                                "testClock",
                                                Clock.class,
                                                () -> clock,
                                                bean -> bean.setPrimary(true)))
                        .child(PortalApplication.class)
                        .sources(more)
                        .web(WebApplicationType.SERVLET);
        var running = started(portal, settings(store, data, "server.tomcat.connection-timeout=5m"));
        return new House(store, running, running);
    }

    /// In the separated shape: the portal shares nothing with the editorial side but the store and
    /// the index.
    ///
    /// @param watch sees what the portal asks of the store
    /// @param more sources of the portal's context
    public static House apart(CommandListener watch, Class<?>... more) {
        var data = directory();
        var store = EmbeddedMongo.start(data);
        var editorial = started(content(), settings(store, data, "tinhhoa.media.store=gridfs"));
        var apart =
                content()
                        .initializers(context ->
                                watched(
                                        context.getBeanFactory(),
                                        watch,
                                        editorial.getBean(SearchIndex.class)))
                        .child(PortalApplication.class)
                        .sources(more)
                        .web(WebApplicationType.SERVLET);
        var portal =
                started(
                        apart,
                        settings(
                                store,
                                data.resolve("portal"),
                                "tinhhoa.editorial=false",
                                "tinhhoa.portal.security-contact=mailto:a@b.example",
                                "tinhhoa.demo=true",
                                "tinhhoa.media.store=gridfs"));
        return new House(store, editorial, portal);
    }

    private static void watched(
            ConfigurableListableBeanFactory beans, CommandListener watch, SearchIndex index) {
        MongoClientSettingsBuilderCustomizer watching =
                settings -> settings.addCommandListener(watch);
        beans.registerSingleton("watching", watching);
        beans.addBeanPostProcessor(
                new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        return bean instanceof SearchIndex ? index : bean;
                    }
                });
    }

    /// One after the other: two that start at the same time disturb each other in what the whole
    /// process shares.
    private static ConfigurableApplicationContext started(
            SpringApplicationBuilder application, String... settings) {
        synchronized (STARTING) {
            return application.run(settings);
        }
    }

    private static SpringApplicationBuilder content() {
        return new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE);
    }

    private static String[] settings(EmbeddedMongo store, Path data, String... more) {
        var all = new ArrayList<>(List.of(more));
        all.add("spring.mongodb.uri=" + store.uri("tinhhoa"));
        all.add("tinhhoa.data=" + data);
        all.add("tinhhoa.admin.password=mat-khau-thu-nghiem");
        all.add("tinhhoa.public-url=https://sonhai.example");
        if (all.stream().noneMatch(one -> one.startsWith("tinhhoa.portal.port="))) {
            all.add("tinhhoa.portal.port=0");
        }
        return all.stream().map(one -> "--" + one).toArray(String[]::new);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("portal");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public <T> T bean(Class<T> type) {
        return editorial.getBean(type);
    }

    /// The portal's own, also when it runs apart.
    public ApplicationContext portal() {
        return portal;
    }

    public Desk desk() {
        return new Desk(this);
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                .getPort();
    }

    /// Takes the store away for good; what is in memory stays.
    public void loseStore() {
        store.close();
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (storeAnswers()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The store goes on answering after it was closed");
            }
        }
    }

    private boolean storeAnswers() {
        try {
            bean(MongoTemplate.class).executeCommand("{ping: 1}");
            return true;
        } catch (DataAccessException away) {
            return false;
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
        var parent = (ConfigurableApplicationContext) portal.getParent();
        portal.close();
        if (parent != null) {
            parent.close();
        }
        editorial.close();
        store.close();
    }
}
