package vn.tinhhoa.content;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// Gives a test context an embedded store and a data directory of its own.
class TestStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> FROM_FIRST_START =
            Set.of("people", "sections", "topics", "places");

    /// What a slow machine may take.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Awaitility.setDefaultTimeout(PATIENCE);
        try {
            var directory = Files.createTempDirectory("tinhhoa-test");
            var store = EmbeddedMongo.start(directory);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "testStore",
                                    Map.of(
                                            "spring.mongodb.uri", store.uri("test"),
                                            "tinhhoa.data", directory.toString())));
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton("embeddedMongo", store);
            beans.registerDisposableBean("embeddedMongo", (DisposableBean) store::close);
        } catch (IOException noDirectory) {
            throw new UncheckedIOException(noDirectory);
        }
    }

    static class Emptying implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext test) {
            var mongo = test.getApplicationContext().getBean(MongoTemplate.class);
            for (var name : mongo.getCollectionNames()) {
                if (!FROM_FIRST_START.contains(name)) {
                    mongo.getCollection(name).deleteMany(new Document());
                }
            }
        }
    }
}
