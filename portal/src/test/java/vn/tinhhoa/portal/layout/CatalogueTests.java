package vn.tinhhoa.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.problem.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every word exists in all eight languages and is used, and every word that is used exists.
class CatalogueTests {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z.-]+)");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z]+(\\.[a-zA-Z_-]+)+)\"");

    /// The beginning of a key that ends with the name of a constant.
    private static final Pattern BEGUN_IN_JAVA =
            Pattern.compile("\"([a-z]+(\\.[a-z-]+)+\\.)\"\\s*\\+");

    private static final Pattern SLOT = Pattern.compile("\\{[0-9]}");

    @Test
    void every_catalogue_has_the_same_words_with_the_same_slots() {
        for (var catalogue : ReaderConfiguration.CATALOGUES) {
            var vietnamese = read(catalogue, "vi");
            for (var language : SiteLanguages.INTERFACE) {
                var words = read(catalogue, language.value());
                assertThat(words.stringPropertyNames())
                        .as(catalogue + " " + language)
                        .isEqualTo(vietnamese.stringPropertyNames());
                for (var key : words.stringPropertyNames()) {
                    assertThat(words.getProperty(key)).as(key + " " + language).isNotBlank();
                    assertThat(slots(words.getProperty(key)))
                            .as(key + " " + language)
                            .isEqualTo(slots(vietnamese.getProperty(key)));
                    assertThat(words.getProperty(key))
                            .as("an apostrophe would be eaten in " + key + " " + language)
                            .doesNotContain("'");
                }
            }
        }
    }

    @Test
    void what_is_said_is_in_the_catalogues_and_what_is_there_is_said() {
        var there = new TreeSet<String>();
        for (var catalogue : ReaderConfiguration.CATALOGUES) {
            there.addAll(read(catalogue, "vi").stringPropertyNames());
        }
        var said = new TreeSet<String>();
        sources("src/main/resources/templates/portal", ".html")
                .forEach(text ->
                        IN_TEMPLATE
                                .matcher(text)
                                .results()
                                .forEach(found -> said.add(found.group(1))));
        var inJava =
                sources("src/main/java", ".java")
                        .flatMap(text -> IN_JAVA.matcher(text).results())
                        .map(found -> found.group(1))
                        .filter(there::contains)
                        .collect(Collectors.toSet());
        said.addAll(inJava);
        sources("src/main/java", ".java")
                .flatMap(text -> BEGUN_IN_JAVA.matcher(text).results())
                .map(found -> found.group(1))
                .forEach(begun ->
                        there.stream().filter(key -> key.startsWith(begun)).forEach(said::add));
        Arrays.stream(Problem.values())
                .flatMap(problem -> Stream.of(problem.key() + ".title", problem.key() + ".advice"))
                .forEach(said::add);

        assertThat(said).isEqualTo(there);
    }

    private static TreeSet<String> slots(String text) {
        return SLOT.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String catalogue, String language) {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(
                        Path.of(
                                "src/main/resources",
                                catalogue + "_" + language + ".properties"))) {
            words.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    private static Stream<String> sources(String directory, String ending) {
        try (var files = Files.walk(Path.of(directory))) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .map(CatalogueTests::text)
                    .toList()
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
