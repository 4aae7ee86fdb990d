package vn.tinhhoa.content.media;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.likeness.Likeness;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// What the library costs with 20,000 pictures in it.
@ContentTest
@Tag("bench")
class LibraryBench {

    private static final int PICTURES = 20_000;
    private static final int ROUNDS = 40;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> WORDS =
            List.of(
                    "biển",
                    "thuyền",
                    "bình minh",
                    "lễ hội",
                    "ruộng",
                    "chợ",
                    "đèo",
                    "gốm",
                    "trăng",
                    "sóng",
                    "núi",
                    "làng",
                    "đền",
                    "hoa",
                    "cà phê",
                    "cảng",
                    "đảo",
                    "mưa");

    @Autowired Library library;
    @Autowired SimilarPictures similar;
    @Autowired MongoTemplate mongo;
    @Autowired AssetRepository assets;

    @Test
    void pages_of_twenty_thousand() {
        fill();
        var filters = new LinkedHashMap<String, PictureFilter>();
        filters.put("the newest", PictureFilter.ALL);
        filters.put("a common word", PictureFilter.text("biển"));
        filters.put("two words", PictureFilter.text("thuyền lễ hội"));
        filters.put("a rare word", PictureFilter.text("so19731"));
        filters.put("an unknown word", PictureFilter.text("xyzzy"));
        filters.put(
                "without alt text",
                new PictureFilter("", "", null, LanguageTag.ENGLISH, false, null, "", null, null));
        filters.put("unused", new PictureFilter("", "", null, null, true, null, "", null, null));
        filters.put(
                "by licence",
                new PictureFilter("", "", Licence.of("CC0"), null, false, null, "", null, null));
        for (var filter : filters.entrySet()) {
            measure(filter.getKey(), () -> library.find(filter.getValue(), null, 48));
        }
        var position = library.find(PictureFilter.ALL, null, 48).next();
        for (int page = 0; page < 200 && position != null; page++) {
            position = library.find(PictureFilter.ALL, position, 48).next();
        }
        var far = position;
        measure("page 200", () -> library.find(PictureFilter.ALL, far, 48));
        measure("a word and count", () -> library.list(PictureFilter.text("biển"), null, 48));
        var one = library.find(PictureFilter.ALL, null, 1).assets().getFirst();
        measure("similar pictures", () -> similar.to(one));
    }

    private void fill() {
        var random = new SplittableRandom(3);
        var batch = new ArrayList<Asset>();
        for (int i = 0; i < PICTURES; i++) {
            var caption =
                    String.join(
                                    " ",
                                    Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                                            .limit(4)
                                            .toList())
                            + " so"
                            + i;
            var views = new byte[288];
            random.nextBytes(views);
            var asset = SampleAssets.numbered(i, BEGINNING.plusSeconds(i * 60L));
            batch.add(
                    SampleAssets.looking(asset, Likeness.of(views))
                            .with(
                                    PictureWords.NONE.with(
                                            Localised.of(LanguageTag.VIETNAMESE, caption),
                                            i % 50 == 0
                                                    ? Localised.EMPTY
                                                    : Localised.of(LanguageTag.ENGLISH, "A view")))
                            .with(
                                    PictureRights.NONE.with(
                                            "Sở Du lịch", Licence.of(i % 100 == 0 ? "CC0" : ""))));
            if (batch.size() == 500) {
                assets.insert(batch);
                batch.clear();
            }
        }
    }

    private void measure(String what, Runnable work) {
        work.run();
        work.run();
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        var cpu = system.getProcessCpuTime();
        var began = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            work.run();
        }
        System.out.printf(
                "%-18s %6.1f ms CPU of the whole process, %6.1f ms%n",
                what,
                (system.getProcessCpuTime() - cpu) / 1e6 / ROUNDS,
                (System.nanoTime() - began) / 1e6 / ROUNDS);
    }
}
