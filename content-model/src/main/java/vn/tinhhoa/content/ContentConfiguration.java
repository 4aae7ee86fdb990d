package vn.tinhhoa.content;

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
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Clock;
import java.time.Duration;
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

    private static final Duration READERS_WAIT = Duration.ofMillis(1_400);
    private static final Duration KNOWN_AWAY = Duration.ofMillis(500);
    private static final Duration OFFICERS_WAIT = Duration.ofMinutes(2);

    /// MongoDB keeps milliseconds; a clock that ticks them makes stored and fresh times equal.
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /// A MongoDB that is away is said so soon, to readers as to whoever starts the system. Readers
    /// of a portal that runs apart wait less long for one that is silent than officers do: the
    /// driver may ask twice, and nobody shall wait three seconds.
    @Bean
    MongoClientSettingsBuilderCustomizer patience(Environment settings) {
        var readersOnly = !settings.getProperty("tinhhoa.editorial", Boolean.class, true);
        var silence = readersOnly ? READERS_WAIT : OFFICERS_WAIT;
        var nobodyThere = readersOnly ? KNOWN_AWAY : READERS_WAIT;
        return client ->
                client.applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(
                                        nobodyThere.toMillis(), TimeUnit.MILLISECONDS))
                        .applyToServerSettings(
                                server -> server.heartbeatFrequency(1, TimeUnit.SECONDS))
                        .applyToSocketSettings(socket ->
                                socket.connectTimeout(1, TimeUnit.SECONDS)
                                        .readTimeout(
                                                (int) silence.toMillis(), TimeUnit.MILLISECONDS));
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
