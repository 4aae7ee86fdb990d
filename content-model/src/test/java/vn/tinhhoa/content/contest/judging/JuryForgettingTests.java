package vn.tinhhoa.content.contest.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.entry.EntrantErasing;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureFiles;
import vn.tinhhoa.content.sweep.SweepRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@ContentTest
class JuryForgettingTests {

    private static final Instant NOW = Instant.parse("2026-10-05T00:00:00Z");
    private static final String SHA = "ab".repeat(32);

    @Autowired MongoTemplate mongo;
    @Autowired BlobStore blobs;
    @Autowired RoundMaking making;
    @Autowired RoundEntryRepository roundEntries;
    @Autowired JuryPictures pictures;
    @Autowired EntrantErasing erasing;
    @Autowired JuryForgetting forgetting;
    @Autowired SweepRunner sweeps;

    @BeforeEach
    void quiet() {
        sweeps.stop();
    }

    @AfterEach
    void sweepAgain() {
        sweeps.start();
    }

    @Test
    void forgets_what_jurors_saw_of_who_is_erased_and_nothing_of_others() throws IOException {
        var contest = new SampleContest(mongo);
        contest.publish(List.of(SampleContest.qualifying(1, 5, List.of())));
        var leaving = entry(contest, "Bà Tư kể chuyện");
        var staying = entry(contest, "Ông Năm kể chuyện");
        making.make(SampleContest.FIRST, Officers.HAI);
        var shown = seen(leaving);
        pictures.open(shown, shown.pictures().getFirst(), 480).content().close();
        var picture = "jury/" + shown.pictures().getFirst().name() + "/480.jpg";
        assertThat(blobs.exists(picture)).isTrue();
        assertThat(forgetting.owed()).isFalse();

        erasing.withdrawAndErase(shown.entrant());
        assertThat(forgetting.owed()).isTrue();
        assertThat(forgetting.sweep()).isFalse();

        assertThat(forgetting.owed()).isFalse();
        assertThat(blobs.exists(picture)).isFalse();
        assertThat(seen(leaving).saysAnything()).isFalse();
        assertThat(seen(leaving).code()).isEqualTo(shown.code());
        assertThat(seen(staying).text(TextField.TITLE).isEmpty()).isFalse();
        assertThat(seen(staying).pictures()).hasSize(1);
    }

    private RoundEntry seen(EntryId entry) {
        return roundEntries.findByEntry(entry).getFirst();
    }

    private EntryId entry(SampleContest contest, String title) throws IOException {
        var id = EntryId.random();
        Path file = Files.createTempFile("tinhhoa-work", ".jpg");
        Files.write(file, PictureFiles.photograph(900, 600, 1));
        blobs.put(EntryFiles.name(id, SHA), file);
        Files.delete(file);
        var author = contest.entrant(title, title.hashCode() + "@vidu.example", Map.of());
        var texts = Map.of(TextField.TITLE, SampleContest.name(title, title));
        var work = new Work(SHA, 1_000, Format.JPEG, 900, 600, NOW, NOW);
        return contest.entry(id, author, texts, List.of(work)).id();
    }
}
