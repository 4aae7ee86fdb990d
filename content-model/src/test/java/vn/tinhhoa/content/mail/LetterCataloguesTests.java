package vn.tinhhoa.content.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class LetterCataloguesTests {

    private static final Pattern SLOT = Pattern.compile("\\{[0-9]}");

    @Test
    void every_letter_is_written_in_every_language_and_names_the_same_things() {
        for (var catalogue : LetterWriting.CATALOGUES) {
            var vietnamese = read(catalogue, LanguageTag.VIETNAMESE);
            for (var language : SiteLanguages.INTERFACE) {
                var words = read(catalogue, language);
                assertThat(words.stringPropertyNames())
                        .as(catalogue + " " + language)
                        .isEqualTo(vietnamese.stringPropertyNames());
                for (var key : words.stringPropertyNames()) {
                    var text = words.getProperty(key);
                    assertThat(slots(text))
                            .as(key + " " + language)
                            .isEqualTo(slots(vietnamese.getProperty(key)));
                    assertThat(text).as(key + " " + language).isNotBlank().doesNotContain("'");
                }
            }
        }
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String catalogue, LanguageTag language) {
        var words = new Properties();
        var file = Path.of("src/main/resources", catalogue + "_" + language + ".properties");
        try (var text = Files.newBufferedReader(file)) {
            words.load(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }
}
