package vn.tinhhoa.standalone.judging;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.admin.AdminApplication;
import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.account.NewPerson;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// The admin in this process on a store of its own, with a contest officer and three jurors.
public final class JudgingHouse implements AutoCloseable {

    static final String PASSWORD = "sonhai-2026";

    private final Path data;
    private final EmbeddedMongo mongo;
    private ConfigurableApplicationContext admin;

    JudgingHouse() {
        try {
            data = Files.createTempDirectory("tinhhoa-judging");
            mongo = EmbeddedMongo.start(data.resolve("store"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        admin = start();
        person("cuocthi", "Cán bộ cuộc thi", Role.CONTEST_OFFICER);
        for (int i = 1; i <= 3; i++) {
            person("giamkhao" + i, "Giám khảo " + i, Role.JUROR);
        }
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
                        "spring.main.log-startup-info=false",
                        "logging.level.root=WARN")
                .child(AdminApplication.class)
                .web(WebApplicationType.SERVLET)
                .run();
    }

    /// Nothing that was only remembered is known afterwards.
    void restart() {
        stop();
        admin = start();
    }

    private void stop() {
        admin.close();
        if (admin.getParent() instanceof ConfigurableApplicationContext parent) {
            parent.close();
        }
    }

    Officer person(String login, String name, Role role) {
        return bean(People.class)
                .insert(new NewPerson(login, name, PASSWORD, Set.of(role), Set.of()), false)
                .orElseThrow()
                .officer();
    }

    Officer officer(String login) {
        return bean(People.class).byLogin(login).orElseThrow().officer();
    }

    <T> T bean(Class<T> type) {
        return admin.getBean(type);
    }

    /// Where everything lies that it keeps.
    Path data() {
        return data;
    }

    /// Takes what was deleted out of the store's files, as it does once a day.
    void scrub() {
        mongo.scrub();
    }

    ConfigurableApplicationContext context() {
        return admin;
    }

    public String address(String path) {
        return "http://localhost:" + admin.getEnvironment().getProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        stop();
        mongo.close();
    }
}
