package vn.tinhhoa.portal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.portal.House;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

class MostReadTests {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";
    private static final Pattern RANK = Pattern.compile("rank__title\" href=\"([^\"]+)");

    private static final House HOUSE = House.open();

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void stands_on_the_first_page_and_beside_articles() throws Exception {
        var desk = HOUSE.desk();
        var read = new ArrayList<Publication>();
        for (int number = 1; number <= 5; number++) {
            read.add(desk.publish("Bài được đọc " + number));
        }
        for (int number = 0; number < read.size(); number++) {
            for (int reader = 0; reader <= number; reader++) {
                view(read.get(number));
            }
        }
        Collections.reverse(read);
        var addresses = read.stream().map(Publication::address).toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ranks("/vi/statistics")).isEqualTo(addresses));

        assertThat(ranks("/vi")).isEqualTo(addresses.subList(0, 4));
        assertThat(ranks(addresses.getFirst())).isEqualTo(addresses.subList(1, 5));

        desk.withdraw(read.getFirst().id());
        assertThat(ranks("/vi")).isEqualTo(addresses.subList(1, 5));
        assertThat(ranks("/en"))
                .as("nothing is in English: the fallback, under the reader's own interface")
                .hasSize(4)
                .allMatch(address -> address.startsWith("/en/articles/"));
    }

    private static List<String> ranks(String path) {
        return RANK.matcher(HOUSE.get(path).body()).results().map(found -> found.group(1)).toList();
    }

    private static void view(Publication publication) {
        var counted =
                HOUSE.post(
                        "/views",
                        "article=" + publication.article() + "&reader=1234567890",
                        "User-Agent",
                        BROWSER);
        assertThat(counted.statusCode()).isEqualTo(200);
    }
}
