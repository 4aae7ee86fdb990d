package vn.tinhhoa.content;

import com.mongodb.connection.ServerMonitoringMode;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/// The parent context of every application: stores, repositories, the index and the sweeps. It has
/// no web.
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:content.properties")
@ConfigurationPropertiesScan
@EntityScan
@EnableMongoRepositories
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
public class ContentConfiguration {

    /// MongoDB keeps milliseconds; a clock that ticks them makes stored and fresh times equal.
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /// A MongoDB that is away is said so soon, to readers as to whoever starts the system: one that
    /// is silent is noticed by the driver's own look every second, and whoever waits for its answer
    /// is told.
    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings ->
                settings.applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(1_500, TimeUnit.MILLISECONDS))
                        .applyToServerSettings(server ->
                                server.heartbeatFrequency(1, TimeUnit.SECONDS)
                                        .minHeartbeatFrequency(200, TimeUnit.MILLISECONDS)
                                        .serverMonitoringMode(ServerMonitoringMode.POLL))
                        .applyToSocketSettings(
                                socket -> socket.connectTimeout(1, TimeUnit.SECONDS));
    }

    @Bean
    SiteLanguages siteLanguages(SiteProperties site) {
        return site.siteLanguages();
    }

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return ValueConversions.all();
    }

    @Bean
    LockProvider lockProvider(MongoTemplate mongo) {
        return new MongoLockProvider(mongo.getDb());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
