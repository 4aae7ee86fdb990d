package vn.tinhhoa.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.tinhhoa.content.kind.DetailsCheck;

import java.text.Normalizer;
import java.time.LocalDate;
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
            Set.of(
                    "tin-tuc",
                    "du-lich",
                    "dau-tu",
                    "van-hoa",
                    "doi-ngoai",
                    "ho-so",
                    "su-kien",
                    "du-an",
                    "diem-den",
                    "bao-chi",
                    "van-ban",
                    "gioi-thieu");

    /// What is long enough to need headings.
    private static final Set<String> LONG = Set.of("news", "profile", "page");

    private final DemoContent content = DemoLibrary.load(LocalDate.of(2026, 11, 26));

    @Test
    void holds_enough_of_every_kind() {
        assertThat(content.articles())
                .hasSize(55)
                .extracting(DemoArticle::externalId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("demo-\\d\\d"));
        assertThat(content.pictures()).extracting(DemoPicture::key).doesNotHaveDuplicates();
        var kinds =
                content.articles().stream()
                        .collect(Collectors.groupingBy(DemoArticle::kind, Collectors.counting()));
        assertThat(kinds)
                .containsEntry("event", 7L)
                .containsEntry("project", 8L)
                .containsEntry("spot", 8L)
                .containsEntry("press-release", 4L)
                .containsEntry("booklet", 2L)
                .containsEntry("clarification", 2L)
                .containsEntry("official-document", 8L)
                .containsEntry("profile", 1L)
                .containsEntry("page", 3L);
    }

    @Test
    void details_are_what_their_kind_asks_for() {
        for (var article : content.articles()) {
            var subject = article.subject();
            assertThat(DetailsCheck.of(subject.kind(), subject.details()))
                    .as(article.externalId())
                    .isEmpty();
        }
    }

    @Test
    void translations_say_details_in_their_own_words() {
        for (var article : content.articles()) {
            for (var language : article.texts().keySet()) {
                var own = article.wording(language);
                assertThat(article.subject().wording().values().keySet())
                        .as(article.externalId())
                        .containsAll(own.values().keySet());
                assertThat(own.values().isEmpty())
                        .as(article.externalId() + " " + language)
                        .isEqualTo(
                                !language.equals("en")
                                        || article.subject().wording().values().isEmpty());
            }
        }
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
        assertThat(editions).containsEntry("vi", 55L).containsEntry("en", 55L);
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
        var key = article.cover();
        if (key == null) {
            assertThat(article.kind()).isIn("official-document", "page");
            return;
        }
        var cover = content.picture(key);
        assertThat(cover.texts()).containsKeys(article.texts().keySet().toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> every_text_is_fit_to_publish() {
        return content.articles().stream()
                .flatMap(article ->
                        article.texts().entrySet().stream()
                                .map(text -> fitToPublish(article, text)));
    }

    private DynamicTest fitToPublish(DemoArticle article, Map.Entry<String, DemoText> entry) {
        return DynamicTest.dynamicTest(
                article.externalId() + " " + entry.getKey(),
                () -> isFit(article, entry.getKey(), entry.getValue()));
    }

    private void isFit(DemoArticle article, String language, DemoText text) {
        assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(text.summary()).isNotBlank().hasSizeLessThanOrEqualTo(300);
        var all = text.title() + text.summary() + text.html();
        assertThat(all).isEqualTo(Normalizer.normalize(all, Normalizer.Form.NFC));
        var body = Jsoup.parseBodyFragment(text.html()).body();
        assertThat(body.select("*").not("body")).extracting(Element::normalName).isSubsetOf(TAGS);
        if (LONG.contains(article.kind())) {
            assertThat(body.select("h2")).isNotEmpty();
        }
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
                                    .anyMatch(article -> picture.key().equals(article.cover()));
            assertThat(used).as(picture.key()).isTrue();
            assertThat(picture.credit()).isNotBlank();
            assertThat(picture.texts().values())
                    .allMatch(words -> !words.alt().isBlank() && !words.caption().isBlank());
        }
    }
}
