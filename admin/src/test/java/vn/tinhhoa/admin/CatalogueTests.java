package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Every word of the interface exists in both languages, and every word that a page asks for
/// exists.
class CatalogueTests {

    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]+)[}(]");
    private static final Pattern VISIBLE =
            Pattern.compile(">\\s*[^\\s<>&{}$·/,]*\\p{L}{2,}[^<>]*<");

    @Test
    void both_languages_have_every_key() throws IOException {
        assertThat(keys("en")).isNotEmpty().isEqualTo(keys("vi"));
    }

    @Test
    void every_key_of_a_template_exists() throws IOException {
        var known = keys("vi");
        for (var template : templates()) {
            var text = template.getContentAsString(StandardCharsets.UTF_8);
            var asked = ASKED.matcher(text).results().map(found -> found.group(1)).toList();
            assertThat(known).as(template.getFilename()).containsAll(asked);
        }
    }

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        for (var template : templates()) {
            var text = template.getContentAsString(StandardCharsets.UTF_8);
            assertThat(VISIBLE.matcher(text).results().map(found -> found.group()).toList())
                    .as(template.getFilename())
                    .isEmpty();
            assertThat(text).as(template.getFilename()).doesNotContain("style=", "onclick=");
        }
    }

    private static List<Resource> templates() throws IOException {
        return List.of(resources("templates/admin/**/*.html"));
    }

    private static TreeSet<String> keys(String language) throws IOException {
        var keys = new TreeSet<String>();
        for (var catalogue : resources("messages/admin/*_" + language + ".properties")) {
            var words = new Properties();
            try (var reader =
                    new InputStreamReader(catalogue.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            keys.addAll(words.stringPropertyNames());
        }
        return keys;
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
    }
}
