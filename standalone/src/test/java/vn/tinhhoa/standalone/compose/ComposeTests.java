package vn.tinhhoa.standalone.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.Yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds docker-compose.yml against the settings that the applications know.
class ComposeTests {

    private static final Path ROOT = Path.of("..");
    private static Map<String, Map<String, Object>> services;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws Exception {
        Map<String, Object> file =
                new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
    }

    @Test
    void has_every_part_of_the_separated_shape() {
        assertThat(services.keySet()).contains("mongo", "elasticsearch", "admin", "portal");
        assertThat(String.valueOf(services.get("mongo"))).contains("--replSet");
        for (var name : List.of("mongo", "elasticsearch", "admin", "portal")) {
            assertThat(services.get(name)).as(name).containsKeys("healthcheck", "volumes");
        }
    }

    @Test
    void names_only_settings_that_the_applications_know() {
        var known = knownVariables();
        for (var application : List.of("admin", "portal")) {
            assertThat(known).as(application).containsAll(environment(application).keySet());
        }
    }

    @Test
    void publishes_the_ports_that_the_applications_listen_on_and_asks_their_health() {
        assertPort("portal", "8080");
        assertPort("admin", "8081");
    }

    @Test
    void writes_no_secret_down() {
        for (var service : services.keySet()) {
            environment(service)
                    .forEach((name, value) -> {
                        if (name.endsWith("PASSWORD") || name.endsWith("TOKEN")) {
                            assertThat(value).as(name).startsWith("${");
                        }
                    });
        }
    }

    @Test
    void lets_the_portal_connect_as_a_user_who_cannot_read_drafts() {
        assertThat(environment("portal").get("SPRING_MONGODB_URI")).contains("tinhhoa-portal:");
        assertThat(environment("admin").get("SPRING_MONGODB_URI")).contains("tinhhoa-admin:");
    }

    @Test
    void builds_both_images_from_the_one_dockerfile() throws Exception {
        assertThat(Files.readString(ROOT.resolve("Dockerfile"))).contains("ARG MODULE");
        for (var application : List.of("admin", "portal")) {
            assertThat(String.valueOf(services.get(application).get("build")))
                    .contains("MODULE=" + application);
        }
    }

    private static void assertPort(String application, String port) {
        var service = services.get(application);
        assertThat(service.get("ports")).isEqualTo(List.of(port + ":" + port));
        assertThat(String.valueOf(service.get("healthcheck")))
                .contains("localhost:" + port + "/actuator/health");
    }

    private static Map<String, String> environment(String service) {
        var environment = services.get(service).get("environment");
        return environment instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> String.valueOf(entry.getKey()),
                                        entry -> String.valueOf(entry.getValue())))
                : Map.of();
    }

    /// The environment's name of each setting: dots become underscores, capitals all, hyphens none.
    private static Set<String> knownVariables() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var known = new TreeSet<>(Set.of("SPRING_MONGODB_URI"));
        for (var found : scanner.findCandidateComponents("vn.tinhhoa")) {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            Stream.of(type.getRecordComponents())
                    .map(component -> prefix + "." + component.getName())
                    .map(name -> name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT))
                    .forEach(known::add);
        }
        return known;
    }
}
