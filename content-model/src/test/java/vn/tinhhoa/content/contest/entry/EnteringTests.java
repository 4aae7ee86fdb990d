package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;

import java.time.Duration;
import java.util.List;

@EntryTest
class EnteringTests {

    private static final LanguageTag LAO = new LanguageTag("lo");

    @Autowired MongoTemplate mongo;
    @Autowired ClockFixture clock;
    @Autowired Entering entering;
    @Autowired EntrantRepository repository;
    @Autowired Letters letters;

    @BeforeEach
    void publish() {
        clock.set(OpenContest.CLOSES.minus(Duration.ofDays(10)));
        OpenContest.publish(mongo);
    }

    @Test
    void proves_an_address_by_the_link_in_a_letter() {
        entering.ask(OpenContest.ID, "Souphaphone@example.la", LAO);
        var letter = letters().getFirst();
        assertThat(letter.to()).isEqualTo("Souphaphone@example.la");
        assertThat(letter.language()).isEqualTo(LAO);
        assertThat(letter.arguments().get(1))
                .contains("/lo/contests/son-hai-2026/entry/from-letter?seal=")
                .doesNotContain("Souphaphone", "example.la", "@");
        assertThat(repository.findAll()).extracting(Entrant::provedAt).containsOnlyNulls();

        clock.forward(Entering.LINK_LASTS.minusSeconds(1));
        var entrant = entering.prove(seal(letter)).orElseThrow();
        assertThat(entrant.provedAt()).isEqualTo(clock.instant());

        var pass = entering.pass(entrant);
        assertThat(entering.bearer(pass, OpenContest.ID)).isPresent();
        assertThat(entering.bearer(pass, new ContestId("another"))).isEmpty();
        clock.forward(Entering.PASS_LASTS);
        assertThat(entering.bearer(pass, OpenContest.ID)).isEmpty();
    }

    @Test
    void lets_nobody_in_by_an_old_link_a_changed_one_or_one_for_another_purpose() {
        entering.ask(OpenContest.ID, "a@example.la", LAO);
        var seal = seal(letters().getFirst());
        var entrant = entering.prove(seal).orElseThrow();

        assertThat(entering.bearer(seal, OpenContest.ID)).isEmpty();
        assertThat(entering.prove(entering.pass(entrant))).isEmpty();
        assertThat(entering.prove(seal.substring(0, seal.length() - 2) + "AA")).isEmpty();
        clock.forward(Entering.LINK_LASTS);
        assertThat(entering.prove(seal)).isEmpty();
    }

    @Test
    void knows_an_address_again_in_other_letters_and_writes_once_a_minute() {
        entering.ask(OpenContest.ID, "a@example.la", LAO);
        entering.ask(OpenContest.ID, "A@Example.LA", LanguageTag.ENGLISH);
        assertThat(letters()).hasSize(1);

        clock.forward(Duration.ofMinutes(1));
        entering.ask(OpenContest.ID, "A@Example.LA", LanguageTag.ENGLISH);
        assertThat(repository.findAll()).hasSize(1);
        assertThat(letters())
                .hasSize(2)
                .first()
                .extracting(Letter::language)
                .isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void writes_after_the_close_only_to_those_who_had_entered() {
        entering.ask(OpenContest.ID, "early@example.la", LAO);
        entering.prove(seal(letters().getFirst()));
        clock.set(OpenContest.CLOSES.plusSeconds(1));

        entering.ask(OpenContest.ID, "early@example.la", LAO);
        entering.ask(OpenContest.ID, "late@example.la", LAO);

        assertThat(letters()).extracting(Letter::to).containsOnly("early@example.la").hasSize(2);
    }

    @Test
    void forgets_who_never_followed_the_link() {
        entering.ask(OpenContest.ID, "never@example.la", LAO);
        clock.forward(Duration.ofDays(2).plusSeconds(1));

        entering.ask(OpenContest.ID, "other@example.la", LAO);

        assertThat(repository.findAll())
                .extracting(Entrant::email)
                .containsExactly("other@example.la");
    }

    private List<Letter> letters() {
        return letters.latest(null, 10);
    }

    private static String seal(Letter letter) {
        var link = letter.arguments().get(1);
        return link.substring(link.indexOf('=') + 1);
    }
}
