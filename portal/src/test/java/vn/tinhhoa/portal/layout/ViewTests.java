package vn.tinhhoa.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.InSharedHouse;

@InSharedHouse
class ViewTests {

    private final House house = House.shared();

    @Test
    void keeps_a_choice_in_a_cookie_and_leads_back() {
        var chosen = house.post("/view", "change=LARGER&to=/vi/tin-tuc", "Cookie", "view=1c");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/vi/tin-tuc");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("view=2c;")
                .contains("SameSite=Lax");
    }

    @Test
    void shows_pages_as_chosen_beside_those_of_others() {
        assertThat(house.get("/vi").body())
                .contains("data-text=\"0\"")
                .doesNotContain("data-contrast");
        assertThat(house.get("/vi", "Cookie", "view=3c").body())
                .contains("data-text=\"2\" data-contrast=\"high\"");
        assertThat(house.get("/vi").body()).contains("data-text=\"0\"");
        assertThat(house.get("/vi", "Cookie", "view=<script>").body()).contains("data-text=\"0\"");
    }

    @Test
    void leads_to_no_other_site() {
        for (var elsewhere :
                new String[] {
                    "//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0a"
                }) {
            assertThat(
                            house.post("/view", "change=NORMAL&to=" + elsewhere)
                                    .headers()
                                    .firstValue("Location"))
                    .hasValue("/");
        }
    }

    @Test
    void never_leaves_the_scale() {
        assertThat(new ViewChoice(9, false)).isEqualTo(new ViewChoice(2, false));
        assertThat(ViewChoice.read("0n").after(ViewChoice.Change.SMALLER).code()).isEqualTo("0n");
        for (var choice : new String[] {"0n", "1n", "2c", "3c"}) {
            assertThat(ViewChoice.read(choice).code()).isEqualTo(choice);
        }
    }
}
