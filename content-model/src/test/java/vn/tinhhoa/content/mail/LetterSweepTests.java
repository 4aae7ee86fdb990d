package vn.tinhhoa.content.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;

/// Letters over a real mail server. Sweeps here are the test's own: the letters are due in a time
/// that the running system's sweep has not reached.
@ContentTest
class LetterSweepTests {

    private static final Instant NOW = Instant.parse("2126-11-20T02:00:00Z");
    private static final String TO = "souphaphone@example.la";

    @Autowired LetterRepository repository;
    @Autowired ForgottenAddressRepository forgotten;
    @Autowired LetterWriting writing;
    @Autowired LetterFolder folder;
    @Autowired LetterProperties settings;
    @Autowired SiteProperties site;

    private final int port = freePort();
    private final GreenMail server =
            new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sends_a_letter_once_in_its_readers_language() throws MessagingException, IOException {
        owe("receipt:1", "lo");
        owe("receipt:1", "lo");
        var sweep = sweep(NOW);

        assertThat(sweep.owed()).isTrue();
        sweep.sweep();
        sweep.sweep();

        assertThat(sweep.owed()).isFalse();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString(TO);
        assertThat(message.getSubject()).isEqualTo("ໄດ້ຮັບຜົນງານ K7M2-Q9XD ແລ້ວ: ຫຼວງພະບາງ");
        assertThat(message.getContent().toString())
                .contains("ສະບາຍດີ", "K7M2-Q9XD", "https://a.example/lo/x");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getReplyTo()[0]).hasToString("thuky@example.vn");
    }

    @Test
    void tries_again_later_and_loses_nothing_when_the_server_is_away() throws MessagingException {
        owe("receipt:2", "vi");
        server.stop();
        sweep(NOW).sweep();

        var waiting = repository.findById("receipt:2").orElseThrow();
        assertThat(waiting.state()).isEqualTo(Letter.State.OWED);
        assertThat(waiting.trouble()).contains("Mail");
        assertThat(waiting.due()).isEqualTo(NOW.plusSeconds(30));
        assertThat(sweep(NOW.plusSeconds(29)).owed()).isFalse();

        server.start();
        sweep(NOW.plusSeconds(30)).sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(repository.findById("receipt:2").orElseThrow().state())
                .isEqualTo(Letter.State.SENT);
    }

    @Test
    void gives_up_after_two_days_until_a_person_says_to_try_again() {
        owe("receipt:3", "vi");
        server.stop();
        var now = NOW;
        while (repository.findById("receipt:3").orElseThrow().due() instanceof Instant due) {
            now = due;
            sweep(now).sweep();
        }
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(12), Duration.ofDays(3));
        assertThat(letters(now).latest(Letter.State.GIVEN_UP, 10)).hasSize(1);

        letters(now).tryAgain("receipt:3");
        assertThat(sweep(now).owed()).isTrue();
    }

    @Test
    void sends_no_letter_twice_when_many_sweep_at_once() {
        for (var i = 0; i < 30; i++) {
            owe("receipt:many-" + i, "vi");
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++) {
                threads.execute(() -> {
                    while (sweep(NOW).owed()) {
                        sweep(NOW).sweep();
                    }
                });
            }
        }
        assertThat(server.getReceivedMessages()).hasSize(30);
    }

    @Test
    void owes_again_what_a_stopped_process_had_taken_under_the_same_number()
            throws MessagingException {
        owe("receipt:4", "vi");
        repository.save(repository.findById("receipt:4").orElseThrow().taken(NOW));

        assertThat(sweep(NOW.plusSeconds(299)).owed()).isFalse();
        sweep(NOW.plusSeconds(300)).sweep();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo("<" + LetterFolder.name("receipt:4") + "@localhost>");
    }

    @Test
    void writes_letters_into_files_without_a_server_and_forgets_them() throws IOException {
        owe("receipt:5", "km");
        var name = LetterFolder.name("receipt:5") + ".eml";
        var sweep =
                sweep(NOW, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class));
        sweep.sweep();

        var file = files().stream().filter(one -> one.endsWith(name)).toList();
        assertThat(file).hasSize(1);
        assertThat(Files.readString(file.getFirst())).contains("To: " + TO);

        letters(NOW).forget(TO);
        assertThat(sweep.owed()).isTrue();
        sweep.sweep();
        assertThat(file.getFirst()).doesNotExist();
        assertThat(repository.count()).isZero();
    }

    @Test
    void sends_nothing_to_people_who_were_invented() throws IOException {
        owe("receipt:8", "vi", "mai-phuong@vidu.example");
        sweep(NOW).sweep();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(files())
                .anyMatch(file -> file.endsWith(LetterFolder.name("receipt:8") + ".eml"));
        assertThat(repository.findById("receipt:8").orElseThrow().state())
                .isEqualTo(Letter.State.SENT);
    }

    @Test
    void keeps_what_was_sent_only_for_a_while() {
        owe("receipt:6", "vi");
        sweep(NOW).sweep();

        sweep(NOW.plus(Duration.ofDays(29))).sweep();
        assertThat(repository.count()).isOne();
        sweep(NOW.plus(Duration.ofDays(31))).sweep();
        assertThat(repository.count()).isZero();
    }

    private void owe(String key, String language) {
        owe(key, language, TO);
    }

    private void owe(String key, String language, String to) {
        letters(NOW)
                .owe(
                        Letter.owed(
                                key,
                                to,
                                "thuky@example.vn",
                                new LanguageTag(language),
                                "entry.receipt",
                                "ຫຼວງພະບາງ",
                                "Ảnh đơn",
                                "K7M2-Q9XD",
                                "09:00",
                                "10:00",
                                "https://a.example/lo/x"));
    }

    private Letters letters(Instant now) {
        return new Letters(
                repository,
                forgotten,
                folder,
                writing,
                event -> {},
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private LetterSweep sweep(Instant now) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", sender);
        return sweep(now, beans.getBeanProvider(JavaMailSender.class));
    }

    private LetterSweep sweep(Instant now, ObjectProvider<JavaMailSender> sender) {
        return new LetterSweep(
                repository,
                forgotten,
                writing,
                folder,
                settings,
                sender,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(site.data().resolve("mail"))) {
            return files.toList();
        }
    }
}
