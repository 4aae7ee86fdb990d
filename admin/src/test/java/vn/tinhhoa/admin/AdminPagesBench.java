package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.Period;
import vn.tinhhoa.content.dataset.StatedText;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.dataset.releasing.ReleaseOutcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.PictureRights;
import vn.tinhhoa.content.media.PictureWords;

import java.awt.Color;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Prints what the admin's pages cost with 20,000 pictures in the library and 5,000 of them in one
/// dataset: all that the process spends meanwhile, the client's part and the sweeps' included.
@Tag("bench")
class AdminPagesBench {

    private static final int PICTURES = 20_000;
    private static final int ITEMS = 5_000;
    private static final int ROUNDS = 30;
    private static final int BATCH = 500;
    private static final DatasetId MANY = new DatasetId("nam-nghin");
    private static final List<String> WORDS =
            List.of("biển", "thuyền", "lễ hội", "ruộng", "chợ", "đèo", "gốm", "trăng", "sóng");

    private final House house = House.open();
    private final Visitor minh = Visitor.signedIn("minh");
    private final Visitor thu = Visitor.signedIn("thu");

    @Test
    void measures_pages_of_a_large_library_and_a_large_dataset() {
        var first = fill();
        library(first);
        dataset("before a release");
        var begun = cpu();
        var released =
                house.bean(DatasetReleasing.class)
                        .release(MANY, null, Localised.EMPTY, house.officer("thu"));
        assertThat(released).isInstanceOf(ReleaseOutcome.Released.class);
        say("the release itself", 1, begun);
        quiet();
        dataset("after a release");
        assertThat(house.bean(Releases.class).last(MANY)).isPresent();
    }

    private void library(AssetId one) {
        measure(minh, "library, page by page", n -> "/pictures" + (n % 2 == 0 ? "" : "?view=list"));
        measure(minh, "a common word", n -> "/pictures?text=" + (n % 2 == 0 ? "thuyen" : "gom"));
        measure(minh, "two words", n -> "/pictures?text=thuyen+bien");
        measure(minh, "a common and a rare word", n -> "/pictures?text=thuyen+so" + (500 * n + 31));
        measure(minh, "a rare word", n -> "/pictures?text=so" + (500 * n + 31));
        measure(minh, "an unknown word", n -> "/pictures?text=xyzzy" + n);
        measure(minh, "without English", n -> "/pictures?lacking=en");
        measure(minh, "unused", n -> "/pictures?unused=yes");
        measure(minh, "by licence", n -> "/pictures?licence=CC0-1.0");
        measure(minh, "by person", n -> "/pictures?person=Lan");
        measure(minh, "rights that end", n -> "/pictures?ending=90");
        measure(minh, "type and day", n -> "/pictures?type=image/png&from=2020-01-01");
        measure(thu, "library, into a dataset", n -> "/pictures?into=" + MANY);
        measure(minh, "one picture", n -> "/pictures/" + id(n));
        measure(minh, "tiles to choose from", n -> "/pictures/tiles?language=vi&text=bien");
        assertThat(minh.get("/pictures/" + one).status()).isEqualTo(200);
    }

    private void dataset(String when) {
        System.out.println("BENCH " + when);
        var address = "/datasets/" + MANY;
        measure(thu, "datasets", n -> "/datasets");
        measure(thu, "facts", n -> address + "/facts");
        measure(thu, "items, page by page", n -> address + "?page=" + n * 2);
        measure(thu, "one item", n -> address + "/items/anh-" + (n + 100));
        var begun = cpu();
        assertThat(thu.get(address + "/release").status()).isEqualTo(200);
        House.await(
                Duration.ofMinutes(1),
                () -> thu.get(address + "/release/progress").body().contains("DONE"));
        say("release check, in the background", 1, begun);
        begun = cpu();
        assertThat(thu.get(address + "/release").document().select("form#release")).hasSize(1);
        say("release check, first look", 1, begun);
        measure(thu, "release check again", n -> address + "/release");
        measure(thu, "releases", n -> address + "/releases");
    }

    private AssetId fill() {
        var lan = Visitor.signedIn("lan");
        var uploaded =
                lan.upload(
                                "/pictures",
                                "mau.png",
                                SamplePictures.png(new Color(9, 9, 9), 90, 60),
                                Map.of())
                        .path();
        var assets = house.bean(Assets.class);
        var one = assets.require(new AssetId(uploaded.substring("/pictures/".length())));
        var random = new SplittableRandom(3);
        var mongo = house.bean(MongoTemplate.class);
        for (int from = 0; from < PICTURES; from += BATCH) {
            mongo.insertAll(
                    IntStream.range(from, from + BATCH)
                            .mapToObj(number -> like(one, number, random))
                            .toList());
        }
        fillDataset();
        quiet();
        return one.id();
    }

    private static AssetId id(int number) {
        return new AssetId("%032x".formatted(number + 1));
    }

    private static Asset like(Asset one, int number, SplittableRandom random) {
        var caption =
                Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(4)
                        .collect(Collectors.joining(" ", "", " so" + number));
        var english = number % 50 == 0 ? "" : "A view";
        return new Asset(
                id(number),
                null,
                one.sha256(),
                one.mediaType(),
                "anh-" + number + ".png",
                one.bytes(),
                one.width(),
                one.height(),
                PictureWords.NONE.with(
                        Localised.of(LanguageTag.VIETNAMESE, caption),
                        new Localised(
                                Map.of(
                                        LanguageTag.VIETNAMESE,
                                        "Mô tả " + caption,
                                        LanguageTag.ENGLISH,
                                        english))),
                PictureRights.NONE.with(
                        "Sở Du lịch", Licence.of(number % 100 == 0 ? "CC0" : "CC-BY-4.0")),
                one.origin(),
                one.framing(),
                one.likeness(),
                null,
                null,
                one.createdAt().plusSeconds(number),
                one.createdBy(),
                one.catalogue(),
                one.renditions(),
                null,
                null,
                null,
                null);
    }

    private void fillDataset() {
        var editing = house.bean(DatasetEditing.class);
        var thu = house.officer("thu");
        editing.begin(MANY, facts(), thu);
        var pictures = new ArrayList<AssetId>();
        for (int number = 0; number < ITEMS; number++) {
            pictures.add(id(number));
        }
        assertThat(editing.add(MANY, pictures, thu)).hasSize(ITEMS);
        assertThat(house.bean(Datasets.class).countItems(MANY)).isEqualTo(ITEMS);
    }

    private static DatasetFacts facts() {
        var title =
                new StatedTexts(Map.of(LanguageTag.VIETNAMESE, StatedText.written("Năm nghìn")));
        var house = new Agent("Sở Ngoại vụ", Agent.Kind.ORGANISATION, "https://sonhai.example/");
        return new DatasetFacts(
                title,
                title,
                StatedTexts.NONE,
                Map.of(),
                house,
                List.of(house),
                new Contact("Phòng Thông tin", "anh@sonhai.example"),
                List.of(LanguageTag.VIETNAMESE),
                Licence.of("CC-BY-4.0"),
                DataMining.UNSPECIFIED,
                List.of(),
                NamedPlace.NOWHERE,
                Period.OPEN);
    }

    /// Until the sweeps have noted which pictures are used.
    private void quiet() {
        var owed = Query.query(Criteria.where("usageOwedSince").ne(null));
        var mongo = house.bean(MongoTemplate.class);
        House.await(Duration.ofMinutes(3), () -> !mongo.exists(owed, Asset.class));
    }

    private static void measure(Visitor visitor, String what, IntFunction<String> address) {
        for (int n = 0; n < ROUNDS; n++) {
            assertThat(visitor.get(address.apply(n)).status()).as(what).isEqualTo(200);
        }
        var begun = cpu();
        for (int n = 0; n < ROUNDS; n++) {
            visitor.get(address.apply(n));
        }
        say(what, ROUNDS, begun);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void say(String what, int times, long begun) {
        System.out.printf("BENCH %-28s %8.1f ms CPU each%n", what, (cpu() - begun) / 1e6 / times);
    }
}
