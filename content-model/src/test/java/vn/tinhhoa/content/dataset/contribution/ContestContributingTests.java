package vn.tinhhoa.content.dataset.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.xmp.XmpDirectory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.HeldContest;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFixture;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.judging.SampleContest;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.SampleDatasets;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.BlobStore;
import vn.tinhhoa.content.media.PictureFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

@ContentTest
class ContestContributingTests {

    private static final Instant NOW = Instant.parse("2026-10-05T00:00:00Z");

    @Autowired MongoTemplate mongo;
    @Autowired BlobStore blobs;
    @Autowired DatasetEditing editing;
    @Autowired Datasets datasets;
    @Autowired Assets assets;
    @Autowired ContestContributing contributing;

    private Entry agreed;
    private Entry silent;

    @BeforeEach
    void begin() throws IOException {
        editing.begin(SampleDatasets.BAY, SampleDatasets.facts(), Officers.MAI);
        var contest = new SampleContest(mongo);
        contest.publish(List.of());
        agreed = sent(contest, 901, List.of(Scope.CONTEST, Scope.DATASET));
        silent = sent(contest, 902, List.of(Scope.CONTEST));
    }

    @Test
    void nothing_leaves_a_contest_before_its_results_are_announced() {
        assertThat(contributing.contests()).isEmpty();
        assertThatThrownBy(() -> hand(agreed)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hands_over_what_was_agreed_to_once_and_says_what_it_refuses() throws IOException {
        announce();

        var handed = hand(agreed, silent);

        assertThat(handed.added()).isEqualTo(1);
        assertThat(handed.refused()).containsExactly(silent.code());
        assertThat(hand(agreed).added()).as("again").isZero();
        var item = datasets.items(SampleDatasets.BAY, 0, 10).getFirst();
        assertThat(item.id().key()).isEqualTo(agreed.code().toString().toLowerCase(Locale.ROOT));
        var said = item.description();
        assertThat(said.provenance())
                .isEqualTo("contest-entry:" + SampleContest.ID + "/" + agreed.code());
        assertThat(said.licence().code()).isEqualTo("CC-BY-4.0");
        assertThat(said.titles().in(LanguageTag.ENGLISH)).contains("Dawn 901");
        assertThat(said.created()).isEqualTo("2026-05-01");
        assertThat(said.creator()).isEmpty();
        assertThat(said.credit()).contains("Biển mùa thu 2026", agreed.code().toString());
        assertThat(contributing.of(SampleDatasets.BAY, SampleContest.ID, false, 0, 10))
                .extracting(Contribution::taken)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_library_s_copy_says_nothing_of_people_places_and_cameras() throws Exception {
        announce();
        hand(agreed);

        var asset = assets.require(datasets.items(SampleDatasets.BAY, 0, 10).getFirst().asset());
        var bytes = blobs.open(asset.sha256()).readAllBytes();

        var metadata = ImageMetadataReader.readMetadata(blobs.open(asset.sha256()));
        assertThat(StreamSupport.stream(metadata.getDirectories().spliterator(), false))
                .extracting(Directory::getName)
                .doesNotContain("GPS", "Exif SubIFD", "IPTC");
        var properties = metadata.getFirstDirectoryOfType(XmpDirectory.class).getXmpProperties();
        assertThat(properties.get("photoshop:Credit")).contains(agreed.code().toString());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("SERIAL-4711", "2026:03:08", "Tac gia");
        assertThat(asset.origin().coordinates()).isNull();
        assertThat(asset.rights().creator()).isEmpty();
        assertThat(asset.fileName()).doesNotContain("toi");
        assertThat(asset.width()).isEqualTo(900);
    }

    private ContestContributing.Handed hand(Entry... entries) throws IOException {
        var codes = List.of(entries).stream().map(Entry::code).toList();
        return contributing.hand(SampleDatasets.BAY, SampleContest.ID, codes, Officers.MAI);
    }

    private void announce() {
        mongo.updateFirst(new Query(), Update.update("announcedAt", NOW), HeldContest.class);
    }

    private Entry sent(SampleContest contest, int width, List<Scope> consents) throws IOException {
        var author =
                contest.entrant(
                        "Tac gia " + width, "tac-gia-%d@vidu.example".formatted(width), Map.of());
        var id = EntryId.random();
        var bytes = PictureFiles.photograph(width - width % 100, 600, width % 100);
        var work = EntryFixture.file(blobs, id, bytes, 900, 600, NOW);
        var title = SampleContest.name("Bình minh " + width, "Dawn " + width);
        var entry = contest.entry(id, author, Map.of(TextField.TITLE, title), List.of(work));
        mongo.updateFirst(
                Query.query(where("_id").is(id)),
                new Update()
                        .set("state", EntryState.NOT_AWARDED)
                        .set(
                                "consents",
                                consents.stream()
                                        .map(scope ->
                                                new ConsentGiven(
                                                        scope, 1, LanguageTag.VIETNAMESE, NOW))
                                        .toList()),
                Entry.class);
        return entry;
    }
}
