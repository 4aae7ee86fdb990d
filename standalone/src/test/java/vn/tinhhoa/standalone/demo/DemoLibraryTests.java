package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DemoLibraryTests {

    private static final Set<String> TAGS =
            Set.of(
                    "h2",
                    "h3",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "strong",
                    "em",
                    "a",
                    "blockquote",
                    "figure",
                    "figcaption");
    private static final Set<String> SECTIONS =
            Set.of("tin-tuc", "du-lich", "dau-tu", "van-hoa", "doi-ngoai", "ho-so");

    private final DemoContent content = DemoLibrary.load();

    @Test
    void holds_the_profile_and_thirteen_articles() {
        assertThat(content.articles())
                .hasSize(14)
                .extracting(DemoArticle::externalId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("demo-\\d\\d"));
        assertThat(content.pictures()).extracting(DemoPicture::key).doesNotHaveDuplicates();
    }

    @Test
    void every_section_has_an_article_and_one_is_featured() {
        assertThat(content.articles())
                .extracting(DemoArticle::section)
                .containsAll(SECTIONS)
                .allMatch(SECTIONS::contains);
        assertThat(content.articles()).anyMatch(DemoArticle::featured);
    }

    @Test
    void speaks_every_language_of_the_interface_often_enough() {
        var editions =
                content.articles().stream()
                        .flatMap(article -> article.texts().keySet().stream())
                        .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        assertThat(editions).containsEntry("vi", 14L).containsEntry("en", 14L);
        assertThat(editions.get("zh")).isGreaterThanOrEqualTo(3);
        for (var language : List.of("ja", "ko", "fr", "lo", "km")) {
            assertThat(editions.get(language)).as(language).isGreaterThanOrEqualTo(2);
        }
    }

    @TestFactory
    Stream<DynamicTest> facts_are_complete() {
        return content.articles().stream()
                .map(article ->
                        DynamicTest.dynamicTest(
                                article.externalId(), () -> factsAreComplete(article)));
    }

    private void factsAreComplete(DemoArticle article) {
        assertThat(article.texts()).containsKeys("vi", "en");
        assertThat(article.authorLine()).isNotBlank();
        assertThat(article.origin()).isNotBlank();
        assertThat(article.publishedDaysAgo()).isBetween(0, 400);
        var cover = content.picture(article.cover());
        assertThat(cover.texts()).containsKeys(article.texts().keySet().toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> every_text_is_fit_to_publish() {
        return content.articles().stream()
                .flatMap(article ->
                        article.texts().entrySet().stream()
                                .map(text -> fitToPublish(article.externalId(), text)));
    }

    private DynamicTest fitToPublish(String id, Map.Entry<String, DemoText> entry) {
        return DynamicTest.dynamicTest(
                id + " " + entry.getKey(), () -> isFit(entry.getKey(), entry.getValue()));
    }

    private void isFit(String language, DemoText text) {
        assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(text.summary()).isNotBlank().hasSizeLessThanOrEqualTo(300);
        var all = text.title() + text.summary() + text.html();
        assertThat(all).isEqualTo(Normalizer.normalize(all, Normalizer.Form.NFC));
        var body = Jsoup.parseBodyFragment(text.html()).body();
        assertThat(body.select("*").not("body")).extracting(Element::normalName).isSubsetOf(TAGS);
        assertThat(body.select("h2")).isNotEmpty();
        for (var figure : body.select("figure")) {
            assertThat(figure.select("figcaption")).hasSize(1);
            assertThat(content.picture(figure.attr("data-picture")).texts()).containsKey(language);
        }
        if (language.equals("vi")) {
            assertThat(shareOfMarkedLetters(body.text())).isGreaterThan(0.10);
        }
    }

    /// Vietnamese typed without its marks is the commonest way in which a text goes wrong.
    private static double shareOfMarkedLetters(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var marked = text.codePoints().filter(Character::isLetter).filter(c -> c > 127).count();
        return (double) marked / letters;
    }

    @Test
    void every_picture_is_used_and_described() {
        var bodies =
                content.articles().stream()
                        .flatMap(article -> article.texts().values().stream())
                        .map(DemoText::html)
                        .collect(Collectors.joining());
        for (var picture : content.pictures()) {
            var used =
                    bodies.contains("data-picture=\"" + picture.key() + "\"")
                            || content.articles().stream()
                                    .anyMatch(article -> article.cover().equals(picture.key()));
            assertThat(used).as(picture.key()).isTrue();
            assertThat(picture.credit()).isNotBlank();
            assertThat(picture.texts().values())
                    .allMatch(words -> !words.alt().isBlank() && !words.caption().isBlank());
        }
    }
}
