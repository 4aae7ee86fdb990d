package vn.tinhhoa.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.nio.file.Path;
import java.util.Map;

/// Starts the embedded document store before anything else, unless `spring.mongodb.uri` names a
/// MongoDB. It is closed after everything that uses it.
final class EmbeddedStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
    private static final String URI = "spring.mongodb.uri";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty(URI)) {
            return;
        }
        var directory = Path.of(environment.getProperty("tinhhoa.data", "./data"));
        var store = EmbeddedMongo.start(directory);
        LOG.info("Everything is kept in {}", directory.toAbsolutePath().normalize());
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("embeddedStore", Map.of(URI, store.uri("tinhhoa"))));
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("embeddedMongo", store);
        beans.registerDisposableBean("embeddedMongo", (DisposableBean) store::close);
    }
}
