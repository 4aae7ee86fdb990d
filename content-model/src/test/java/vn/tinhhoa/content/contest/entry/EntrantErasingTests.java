package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.mail.Letter;
import vn.tinhhoa.content.mail.Letters;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@EntryTest
class EntrantErasingTests {

    private static final List<String> SECRETS =
            List.of("vongsa", "phetsamone", "5555 1234", "Bình minh của riêng", "Vongsa 01");

    @Autowired MongoTemplate mongo;
    @Autowired ClockFixture clock;
    @Autowired Sender sender;
    @Autowired EntrantErasing erasing;
    @Autowired EntryRepository entries;
    @Autowired EntryDrafting drafting;
    @Autowired ArrivingFiles arriving;
    @Autowired Letters letters;
    @Autowired SiteProperties site;

    @BeforeEach
    void publish() {
        clock.set(OpenContest.CLOSES.minusSeconds(3600));
        OpenContest.publish(mongo);
    }

    @Test
    void leaves_nothing_of_a_person_but_codes_and_states() throws IOException {
        var entrant = sender.entrant("phetsamone@example.la");
        var sent =
                sender.filled(
                        entrant, OpenContest.SINGLE, OpenContest.picture("of souphaphone vongsa"));
        drafting.save(sent.id(), OpenContest.content("Bình minh của riêng"), OpenContest.SINGLE);
        sender.send(sent);
        var draft = sender.filled(entrant, OpenContest.SERIES, OpenContest.picture("vongsa again"));
        arriving.begin(draft.id(), 5_000);
        await().until(() -> letters.latest(Letter.State.SENT, 10).size() == 1);
        assertThat(traces()).isNotEmpty();

        erasing.withdrawAndErase(entrant.id());

        await().untilAsserted(() -> assertThat(traces()).isEmpty());
        var left = entries.findAll();
        assertThat(left).extracting(Entry::code).containsExactly(sent.code());
        assertThat(left.getFirst().state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(left.getFirst().erasedAt()).isEqualTo(clock.instant());
        assertThat(mongo.findAll(ArrivingFile.class)).isEmpty();
    }

    @Test
    void keeps_what_entries_became_when_their_time_is_over() throws IOException {
        var entrant = sender.entrant("a@example.la");
        var sent = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("a"));
        sender.send(sent);

        erasing.erase(entrant.id());
        erasing.erase(entrant.id());

        var left = entries.findById(sent.id()).orElseThrow();
        assertThat(left.state()).isEqualTo(EntryState.SUBMITTED);
        assertThat(left.works()).isEmpty();
        assertThat(left.consents()).isNotEmpty();
    }

    /// Where the person is named: in documents, and in files outside of the store's own.
    private List<String> traces() throws IOException {
        var documents =
                mongo.getCollectionNames().stream()
                        .flatMap(name ->
                                mongo.findAll(Document.class, name).stream()
                                        .map(document -> name + " " + document.toJson()))
                        .filter(EntrantErasingTests::isTrace)
                        .toList();
        try (var files = Files.walk(site.data())) {
            var onDisk =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().contains(".sqlite"))
                            .filter(file -> isTrace(file + " " + text(file)))
                            .map(Path::toString)
                            .toList();
            return Stream.concat(documents.stream(), onDisk.stream()).toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    private static boolean isTrace(String text) {
        return SECRETS.stream()
                .anyMatch(secret ->
                        text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)));
    }
}
