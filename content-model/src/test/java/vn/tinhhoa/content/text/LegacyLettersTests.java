package vn.tinhhoa.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegacyLettersTests {

    private static final String OLD =
            "<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p><p>§éc lËp - Tù do - H¹nh phóc</p>"
                    + "<ul><li><p>Uû ban nh©n d©n tØnh</p></li></ul>";

    private static String repaired(String body) {
        return LegacyLetters.repaired("", "", new SafeHtml(body)).body().value();
    }

    @Test
    void a_title_too_short_to_tell_is_taken_for_what_the_text_is() {
        var repaired = LegacyLetters.repaired("B×nh minh", "", new SafeHtml(OLD));
        assertThat(repaired.title()).isEqualTo("Bình minh");
        assertThat(LegacyLetters.repaired("B×nh minh", "", SafeHtml.EMPTY).title())
                .isEqualTo("B×nh minh");
    }

    @Test
    void no_block_is_turned_twice() {
        assertThat(repaired(OLD + "<h2>Th«ng b¸o</h2>")).endsWith("<h2>Thông báo</h2>");
    }

    @Test
    void among_old_blocks_what_can_be_read_stays() {
        var right = "<p>Trang là</p><p>Café</p><p>plain</p><p>Ủy ban nhân dân tỉnh</p>";
        assertThat(repaired(OLD + right))
                .contains("<p>Trang là</p>", "<p>Ủy ban nhân dân tỉnh</p>");
    }

    @Test
    void among_old_blocks_another_language_stays() {
        var french = "<p>Les élèves préfèrent la fenêtre où naît l'été.</p><p>São Paulo</p>";
        assertThat(repaired(OLD + french)).endsWith(french);
    }

    @Test
    void tags_and_pictures_stay() {
        var repaired =
                repaired(
                        "<p>Céng hoµ <strong>x· héi</strong> chñ nghÜa</p>"
                                + "<figure data-asset=\"0\"><img src=\"/a\" alt=\"\"></figure>");
        assertThat(repaired)
                .isEqualTo(
                        "<p>Cộng hoà <strong>xã hội</strong> chủ nghĩa</p>"
                                + "<figure data-asset=\"0\"><img src=\"/a\" alt=\"\"></figure>");
    }

    @Test
    void a_text_in_unicode_is_the_same_object_after() {
        var body = new SafeHtml("<p>Ủy ban nhân dân tỉnh</p><p>Là cá và chó mèo</p>");
        assertThat(LegacyLetters.repaired("Là", "Và", body).body()).isSameAs(body);
    }
}
