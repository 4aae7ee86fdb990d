package vn.tinhhoa.content.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static vn.tinhhoa.content.Officers.ADMIN;
import static vn.tinhhoa.content.Officers.LAN;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.audit.AuditEvent;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

@ContentTest
class FeedbackTests {

    @Autowired FeedbackBox box;
    @Autowired FeedbackDesk desk;
    @Autowired FeedbackRepository repository;
    @Autowired Letters letters;
    @Autowired AuditTrail audit;

    @Test
    void a_reader_gets_a_number_a_receipt_and_an_answer_in_their_language() {
        var number = write("marie@example.fr");

        awaitLetters(number, 1);
        assertThat(desk.waiting()).isEqualTo(1);
        assertThat(desk.answer(number, "Le bateau part à 7 h.", ADMIN)).isTrue();
        awaitLetters(number, 2);

        assertThat(lettersOf(number)).extracting(Letter::to).containsOnly("marie@example.fr");
        assertThat(letters.subject(lettersOf(number).getFirst()))
                .isEqualTo("Réponse à votre message " + number);
        assertThat(letters.text(lettersOf(number).getFirst()).orElseThrow())
                .contains("Le bateau part à 7 h.", "Bonjour", "Chère lectrice");
        assertThat(desk.waiting()).isZero();
        assertThat(audit.of(number.value(), 5))
                .extracting(AuditEvent::action)
                .containsExactly("feedback.answered");
    }

    @Test
    void a_message_is_answered_once() {
        var number = write("marie@example.fr");

        assertThat(desk.answer(number, "Une fois.", ADMIN)).isTrue();
        assertThat(desk.answer(number, "Deux fois.", ADMIN)).isFalse();
        assertThat(desk.close(number, ADMIN)).isFalse();

        assertThat(desk.message(number, ADMIN).answer()).isEqualTo("Une fois.");
    }

    @Test
    void whoever_leaves_no_address_gets_no_letter_and_cannot_be_answered() {
        var number = write("");

        assertThat(desk.answer(number, "Réponse", ADMIN)).isFalse();
        assertThat(desk.close(number, ADMIN)).isTrue();
        assertThat(lettersOf(number)).isEmpty();
    }

    @Test
    void only_those_who_answer_for_the_house_read_messages() {
        var number = write("");

        assertThatThrownBy(() -> desk.message(number, LAN)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> desk.latest(null, 0, 10, LAN))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void is_forgotten_after_a_year_with_its_letters() {
        var number = write("marie@example.fr");
        awaitLetters(number, 1);
        var later = Clock.offset(Clock.systemUTC(), FeedbackBox.KEPT.plusMinutes(1));

        var erasure = new FeedbackErasure(repository, letters, later);
        assertThat(erasure.owed()).isTrue();
        erasure.sweep();

        assertThat(erasure.owed()).isFalse();
        assertThat(lettersOf(number)).isEmpty();
        assertThat(repository.findAll()).isEmpty();
    }

    @Test
    void a_number_is_read_as_people_write_it() {
        var number = FeedbackNumber.random();

        assertThat(FeedbackNumber.read(" " + number.value().toLowerCase(Locale.ROOT)))
                .contains(number);
        assertThat(FeedbackNumber.read("PH-1234")).isEmpty();
    }

    private FeedbackNumber write(String email) {
        return box.take(
                "Marie", email, new LanguageTag("fr"), "/fr/tourism", "Bonjour, à quelle heure ?");
    }

    private void awaitLetters(FeedbackNumber number, int count) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(lettersOf(number)).hasSize(count));
    }

    private List<Letter> lettersOf(FeedbackNumber number) {
        return letters.latest(null, 100).stream()
                .filter(letter -> letter.key().contains(number.value()))
                .toList();
    }
}
