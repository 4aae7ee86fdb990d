package vn.tinhhoa.admin;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.account.NewPerson;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// The admin as it really runs, once for all tests: the parent context on the embedded store, the
/// web application on a port of its own, and a person for each role.
final class House {

    static final String PASSWORD = "matkhau-rat-dai";
    static final String TOKEN = "a-token-of-more-than-twenty-characters";

    private static final House THE_HOUSE = new House();

    private final Path data;
    private final EmbeddedMongo mongo;
    private ConfigurableApplicationContext admin;

    private House() {
        try {
            data = Files.createTempDirectory("tinhhoa-admin");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        mongo = EmbeddedMongo.start(data.resolve("store"));
        admin = start();
        add("lan", "Lan", Set.of(Role.AUTHOR), Set.of());
        add("minh", "Minh", Set.of(Role.EDITOR, Role.PUBLISHER), Set.of());
        add("hoa", "Hoa", Set.of(Role.TRANSLATOR), Set.of(LanguageTag.ENGLISH));
        add("thu", "Minh Thư", Set.of(Role.CURATOR), Set.of());
        add("ngan", "Ngân", Set.of(Role.CONTEST_OFFICER), Set.of());
        add("khanh", "Khánh", Set.of(Role.AUTHOR), Set.of());
    }

    static House open() {
        return THE_HOUSE;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "spring.mongodb.uri=" + mongo.uri("tinhhoa"),
                        "tinhhoa.data=" + data,
                        "tinhhoa.admin.port=0",
                        "tinhhoa.admin.password=" + PASSWORD,
                        "tinhhoa.admin.token=" + TOKEN,
                        "spring.main.log-startup-info=false",
                        "logging.level.root=WARN")
                .child(AdminApplication.class)
                .web(WebApplicationType.SERVLET)
                .run();
    }

    /// Stops the admin and starts it again on the same data.
    void restart() {
        var parent = admin.getParent();
        admin.close();
        if (parent instanceof ConfigurableApplicationContext open) {
            open.close();
        }
        admin = start();
    }

    String address() {
        return "http://localhost:" + admin.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return admin.getBean(type);
    }

    Officer officer(String login) {
        return person(login).officer();
    }

    Person person(String login) {
        return bean(People.class).byLogin(login).orElseThrow();
    }

    /// Waits until something is so that the house does by itself.
    static void await(Duration patience, BooleanSupplier condition) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("It did not come about in " + patience);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private void add(String login, String name, Set<Role> roles, Set<LanguageTag> translates) {
        var added =
                bean(People.class)
                        .insert(new NewPerson(login, name, PASSWORD, roles, translates), false);
        if (added.isEmpty()) {
            throw new IllegalStateException("There is a " + login + " already");
        }
    }
}
