package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/// Vietnamese from before Unicode, as it is pasted, typed without script, or handed on by programs.
class OldLettersTests {

    private static final String OLD =
            "<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p><p>§éc lËp - Tù do - H¹nh phóc</p>";
    private static final String NEW =
            "<p>Cộng hoà xã hội chủ nghĩa Việt Nam</p><p>Độc lập - Tự do - Hạnh phúc</p>";
    private static final String FRENCH =
            "<p>Les élèves préfèrent la fenêtre où naît l'été.</p><p>Là cá và chó mèo.</p>";

    private final Visitor lan = Visitor.signedIn("lan");

    @Test
    void what_is_pasted_is_turned_into_unicode() {
        var page = lan.post("/old-letters", Map.of("html", OLD));
        assertThat(page.body()).contains("Việt Nam", "Hạnh phúc", "\"blocks\":2");
    }

    @Test
    void what_is_right_already_is_left_alone() {
        assertThat(lan.post("/old-letters", Map.of("html", NEW + FRENCH)).body())
                .contains("\"blocks\":0");
    }

    @Test
    void without_script_the_editor_offers_it_and_changes_nothing_by_itself() {
        var begun = lan.post("/articles", Map.of("title", "Th«ng b¸o", "language", "vi"));
        var page = lan.submitEdit(begun, Map.of("body", OLD + FRENCH));
        assertThat(page.document().select("textarea#body").text()).contains("ViÖt Nam");
        var offer = page.document().select(".notice:has(button[value=unicode])");
        assertThat(offer.text()).contains("phông cũ");
        var repaired = lan.submitEdit(page, Map.of("then", "unicode"));
        assertThat(repaired.document().select("textarea#body").text()).isEqualTo(NEW + FRENCH);
        assertThat(repaired.document().select("#title").attr("value")).isEqualTo("Thông báo");
        assertThat(repaired.document().select("button[value=unicode]")).isEmpty();
    }

    @Test
    void a_translations_letters_are_never_taken_for_old_ones() {
        var answer = imported("old-fr", "fr", "Été", "<p>Céng hoµ x· héi chñ nghÜa</p>");
        assertThat(answer).contains("\"created\":1").doesNotContain("Unicode");
    }

    @Test
    void what_programs_hand_on_is_turned_into_unicode_and_that_is_said() {
        var answer = imported("old-vi", "vi", "Th«ng b¸o", OLD);
        assertThat(answer)
                .contains("\"created\":1", "editions.vi was turned from TCVN3 or VNI into Unicode");
        assertThat(lan.get("/articles?text=thong+bao").document().select(".articles h2").text())
                .contains("Thông báo");
        assertThat(imported("old-vi", "vi", "Th«ng b¸o", OLD)).contains("\"unchanged\":1");
    }

    @Test
    void one_letter_that_only_unicode_has_makes_an_imported_text_be_taken_as_it_is() {
        var answer = imported("mixed", "vi", "Thông báo số 1 của tỉnh", FRENCH + OLD);
        assertThat(answer).contains("\"created\":1").doesNotContain("turned from");
    }

    private static String imported(String id, String language, String title, String html) {
        var line =
                """
                {"externalId":"%s","source":"%s","editions":{"%s":{"title":"%s","html":"%s"}}}
                """
                        .formatted(id, language, language, title, html);
        return new Visitor()
                .program("/api/v1/import", House.TOKEN, BodyPublishers.ofString(line))
                .body();
    }
}
