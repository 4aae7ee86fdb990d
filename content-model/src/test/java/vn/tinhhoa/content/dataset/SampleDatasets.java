package vn.tinhhoa.content.dataset;

import org.springframework.context.ApplicationContext;

import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.dataset.releasing.ReleaseOutcome;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.media.PictureFiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Datasets for tests, built the way curators build them.
public final class SampleDatasets {

    public static final LanguageTag VI = LanguageTag.VIETNAMESE;
    public static final LanguageTag EN = LanguageTag.ENGLISH;
    public static final LanguageTag KM = new LanguageTag("km");
    public static final DatasetId BAY = new DatasetId("vinh-son-hai");

    private final ApplicationContext house;

    public SampleDatasets(ApplicationContext house) {
        this.house = house;
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    public static StatedTexts stated(String vi, String en, String km) {
        var texts = new LinkedHashMap<LanguageTag, StatedText>();
        texts.put(VI, StatedText.written(vi));
        texts.put(EN, new StatedText(en, TextStatus.REVIEWED, VI));
        texts.put(KM, new StatedText(km, TextStatus.MACHINE, EN));
        return new StatedTexts(texts);
    }

    public static Localised words(String vi, String en, String km) {
        var words = new LinkedHashMap<LanguageTag, String>();
        words.put(VI, vi);
        words.put(EN, en);
        words.put(KM, km);
        return new Localised(words);
    }

    public static DatasetFacts facts() {
        return new DatasetFacts(
                stated("Vịnh Sơn Hải", "Son Hai Bay", "ឈូងសមុទ្រ សឺន ហាយ"),
                stated(
                        "Bộ ảnh về vịnh \"Sơn Hải\", từ 2020 đến nay.\nChụp bởi nhiều tác giả.",
                        "Pictures of Son Hai Bay, from 2020 to now.\nBy many photographers.",
                        "រូបភាពនៃឈូងសមុទ្រ សឺន ហាយ។"),
                stated("Chuyện dài về vịnh.", "The story of the bay.", "រឿងវែងអំពីឈូងសមុទ្រ។"),
                Map.of(
                        VI, List.of("vịnh", "biển"),
                        EN, List.of("bay", "sea"),
                        KM, List.of("សមុទ្រ")),
                new Agent(
                        "Sở Ngoại vụ tỉnh Sơn Hải",
                        Agent.Kind.ORGANISATION,
                        "https://sonhai.example/"),
                List.of(
                        new Agent("Phòng Thông tin đối ngoại", Agent.Kind.ORGANISATION, ""),
                        new Agent("Nguyễn Văn An", Agent.Kind.PERSON, "")),
                new Contact("Phòng Thông tin", "anh@sonhai.example"),
                List.of(VI, EN, KM),
                Licence.of("CC-BY-4.0"),
                DataMining.UNSPECIFIED,
                List.of(
                        new Term(
                                "http://publications.europa.eu/resource/authority/data-theme/EDUC",
                                words("Văn hóa", "Culture", "វប្បធម៌"))),
                new NamedPlace(
                        words("Sơn Hải", "Son Hai", "សឺន ហាយ"),
                        "https://sws.geonames.org/1566083/"),
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 1)));
    }

    public static ItemDescription description(int number) {
        return new ItemDescription(
                stated("Ảnh " + number, "Picture " + number, "រូបភាព " + number),
                stated(
                        "Thuyền thúng về bến, \"chuyến\" " + number,
                        "Basket boats come home, no. " + number,
                        "ទូកត្រឡប់មកផ្ទះ " + number),
                stated(
                        "Ba chiếc thuyền tròn trên bãi cát, " + number,
                        "Three round boats on a beach, " + number,
                        "ទូកបីនៅលើឆ្នេរ " + number),
                stated("Mô tả dài " + number, "At length " + number, "វែង " + number),
                Map.of(VI, List.of("thuyền"), EN, List.of("boat", "beach")),
                List.of(
                        new Term(
                                "http://www.wikidata.org/entity/Q35872",
                                words("thuyền", "boat", "ទូក"))),
                new NamedPlace(
                        words("Bãi Trước", "Front Beach", "ឆ្នេរខាងមុខ"),
                        "https://sws.geonames.org/1566084/"),
                new NamedPlace(words("Đồi Sau", "Back Hill", "ភ្នំខាងក្រោយ"), ""),
                number % 3 == 0 ? new GeoPoint(13.77 + number / 1000.0, 109.22) : null,
                "2026-03-0" + (1 + number % 9),
                "Trần Thị Bình",
                "Trần Thị Bình / Sở Ngoại vụ",
                number % 4 == 0 ? Licence.of("CC0-1.0") : Licence.UNKNOWN,
                Localised.EMPTY,
                "CT2026-" + number,
                List.of(),
                DigitalSource.DIGITAL_CAPTURE);
    }

    /// A photograph of its own size with everything that cameras write into it.
    public Asset photograph(int number) {
        try {
            return take(PictureFiles.photograph(400 + number, 300, 1), "anh " + number + ".jpg");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Asset take(byte[] file, String name) {
        try {
            var taken =
                    bean(MediaIntake.class)
                            .take(new ByteArrayInputStream(file), name, Officers.ADMIN);
            return switch (taken) {
                case IntakeOutcome.Stored(var asset) -> asset;
                case IntakeOutcome.AlreadyThere(var asset) -> asset;
                case IntakeOutcome.Refused refused ->
                        throw new IllegalStateException(refused.toString());
            };
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// A dataset of so many photographs that can be released as it is.
    public ImageDataset bay(int pictures) {
        bean(DatasetEditing.class).begin(BAY, facts(), Officers.MAI);
        for (int number = 1; number <= pictures; number++) {
            add(number);
        }
        return bean(Datasets.class).require(BAY);
    }

    public DatasetItem add(int number) {
        return add(number, description(number));
    }

    public DatasetItem add(int number, ItemDescription description) {
        return add("anh-" + number, photograph(number), number, description);
    }

    /// Adds a TIFF of 600 x 400 that says all that scanners and cameras say.
    public DatasetItem addScan(int number) {
        try {
            var scan = take(PictureFiles.scan(600, 400, 6), "quet " + number + ".tif");
            return add("quet-" + number, scan, number, description(number));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private DatasetItem add(String key, Asset asset, int number, ItemDescription description) {
        return bean(DatasetEditing.class)
                .add(
                        BAY,
                        asset.id(),
                        key,
                        number % 2 == 0 ? "bãi biển" : "làng chài",
                        description,
                        Officers.MAI)
                .orElseThrow();
    }

    public DatasetRelease release() {
        var outcome =
                bean(DatasetReleasing.class)
                        .release(
                                BAY,
                                null,
                                words("Có thay đổi", "Changed", "បានផ្លាស់ប្តូរ"),
                                Officers.MAI);
        if (outcome instanceof ReleaseOutcome.Released(var release)) {
            return release;
        }
        throw new AssertionError(outcome.toString());
    }
}
