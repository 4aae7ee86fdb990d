package vn.tinhhoa.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.Desk;
import vn.tinhhoa.portal.House;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// While articles are published, moved and withdrawn at random, at every moment each page names the
/// same pages in other languages as they name it, and the site map says the same.
class ReciprocityTests {

    private static final int STEPS = 1_000;
    private static final int ARTICLES = 8;
    private static final List<String> LANGUAGES = List.of("vi", "en", "zh");
    private static final List<String> SECTIONS = List.of("tin-tuc", "du-lich", "van-hoa");
    private static final String SITE = "https://sonhai.example";
    private static final Pattern IN_PAGE =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\"");
    private static final Pattern IN_MAP =
            Pattern.compile("hreflang=\"([^\"]+)\" href=\"([^\"]+)\"");
    private static final Pattern URL = Pattern.compile("<url><loc>([^<]+)</loc>(.*?)</url>");

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open("tinhhoa.languages=" + String.join(",", LANGUAGES));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void pages_and_site_map_are_reciprocal_at_every_moment() {
        var random = new Random(1_000);
        var desk = house.desk();
        var articles = new ArrayList<ArticleId>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(desk.article("Bài số " + i, "tin-tuc", null, false));
        }
        var checked = 0;
        for (int step = 0; step < STEPS; step++) {
            var article = articles.get(random.nextInt(ARTICLES));
            change(desk, article, step, random);
            checked += check(step % 3 == 0);
        }
        System.out.printf(
                "Reciprocity: %d steps on %d articles in %s, %d pages read, all reciprocal%n",
                STEPS, ARTICLES, LANGUAGES, checked);
        assertThat(checked).isGreaterThan(STEPS / 2);
    }

    private static void change(Desk desk, ArticleId article, int step, Random random) {
        var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        switch (random.nextInt(4)) {
            case 0 -> desk.withdraw(new EditionId(article, new LanguageTag(language)));
            case 1 -> {
                desk.move(article, SECTIONS.get(random.nextInt(SECTIONS.size())));
                desk.publish(article, language, "Bài dời " + step, "<p>Lời.</p>");
            }
            default -> desk.publish(article, language, "Bài " + step % 40, "<p>Lời.</p>");
        }
    }

    /// @param pages whether pages are held against the site map, and not only its lists against one
    ///   another
    /// @return how many pages were read
    private static int check(boolean pages) {
        var inMap = new HashMap<String, Map<String, String>>();
        for (var language : LANGUAGES) {
            var map = house.get("/sitemap-" + language + ".xml").body();
            URL.matcher(map)
                    .results()
                    .forEach(url -> inMap.put(url.group(1), alternates(IN_MAP, url.group(2))));
        }
        inMap.forEach((address, alternates) -> {
            assertThat(alternates.values()).contains(address).allMatch(inMap::containsKey);
            alternates
                    .values()
                    .forEach(other -> assertThat(inMap.get(other)).as(other).isEqualTo(alternates));
        });
        if (!pages) {
            return 0;
        }
        var articles =
                inMap.keySet().stream()
                        .filter(address -> address.substring(SITE.length()).matches("/../.+/.+"))
                        .toList();
        var page = articles.isEmpty() ? "" : articles.get(articles.size() / 2);
        if (page.isEmpty()) {
            return 0;
        }
        var others = Set.copyOf(inMap.get(page).values());
        others.forEach(other -> {
            var body = house.get(other.substring(SITE.length())).body();
            assertThat(alternates(IN_PAGE, body)).as(other).isEqualTo(inMap.get(page));
        });
        return others.size();
    }

    private static Map<String, String> alternates(Pattern form, String text) {
        var found = new TreeMap<String, String>();
        form.matcher(text).results().forEach(one -> found.put(one.group(1), one.group(2)));
        return found;
    }
}
