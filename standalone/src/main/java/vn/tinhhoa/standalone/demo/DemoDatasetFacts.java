package vn.tinhhoa.standalone.demo;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.Period;
import vn.tinhhoa.content.dataset.StatedText;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says of the demonstration's datasets what a curator would say. Vietnamese is what was written
/// first; everything else was translated from it and read.
final class DemoDatasetFacts {

    private static final String THEME =
            "http://publications.europa.eu/resource/authority/data-theme/";
    private static final Agent DEPARTMENT =
            new Agent("Sở Ngoại vụ tỉnh Sơn Hải", Agent.Kind.ORGANISATION, "");
    private static final Map<String, Map<String, String>> THEMES =
            Map.of(
                    "ENVI", Map.of("vi", "Môi trường", "en", "Environment", "zh", "环境"),
                    "EDUC",
                            Map.of(
                                    "vi", "Giáo dục, văn hóa và thể thao",
                                    "en", "Education, culture and sport",
                                    "zh", "教育、文化和体育"));

    private final DemoDataset dataset;

    DemoDatasetFacts(DemoDataset dataset) {
        this.dataset = dataset;
    }

    DatasetFacts ofAll() {
        var keywords = new LinkedHashMap<LanguageTag, List<String>>();
        dataset.keywords().forEach((tag, words) -> keywords.put(LanguageTag.of(tag), words));
        return new DatasetFacts(
                stated(dataset.titles()),
                stated(dataset.descriptions()),
                stated(dataset.extended()),
                keywords,
                DEPARTMENT,
                List.of(
                        new Agent(
                                "Phòng Thông tin đối ngoại, Sở Ngoại vụ tỉnh Sơn Hải",
                                Agent.Kind.ORGANISATION,
                                "")),
                new Contact("Phòng Thông tin đối ngoại", "anh@sonhai.example"),
                List.copyOf(
                        stated(dataset.titles()).texts().keySet().stream()
                                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                                .toList()),
                Licence.of("CC-BY-4.0"),
                DataMining.UNSPECIFIED,
                List.of(
                        new Term(
                                THEME + dataset.theme(),
                                DemoTexts.localised(
                                        THEMES.getOrDefault(dataset.theme(), Map.of())))),
                new NamedPlace(DemoTexts.localised(dataset.area()), ""),
                new Period(dataset.from(), dataset.to()));
    }

    /// Vietnamese first, then English.
    private static int rank(LanguageTag language) {
        return language.equals(LanguageTag.VIETNAMESE)
                ? 0
                : language.equals(LanguageTag.ENGLISH) ? 1 : 2;
    }

    ItemDescription of(DemoDataset.Picture picture) {
        var place =
                new NamedPlace(
                        DemoTexts.localised(
                                dataset.places().getOrDefault(picture.place(), Map.of())),
                        "");
        return new ItemDescription(
                StatedTexts.NONE,
                stated(picture.captions()),
                stated(picture.alts()),
                StatedTexts.NONE,
                keywords(picture),
                terms(picture),
                place,
                place,
                new GeoPoint(picture.latitude(), picture.longitude()),
                picture.created().toString(),
                picture.creator(),
                picture.creator() + " / Sở Ngoại vụ tỉnh Sơn Hải",
                Licence.of(picture.licence()),
                Localised.EMPTY,
                "",
                List.of(),
                DigitalSource.DIGITAL_CREATION);
    }

    private List<Term> terms(DemoDataset.Picture picture) {
        return dataset.terms().stream()
                .filter(term -> picture.terms().contains(term.uri()))
                .map(term -> new Term(term.uri(), DemoTexts.localised(term.labels())))
                .toList();
    }

    /// What is seen and where, in each language.
    private Map<LanguageTag, List<String>> keywords(DemoDataset.Picture picture) {
        var keywords = new LinkedHashMap<LanguageTag, List<String>>();
        for (var language : dataset.titles().keySet()) {
            var tag = LanguageTag.of(language);
            keywords.put(
                    tag,
                    terms(picture).stream()
                            .flatMap(term -> term.labels().in(tag).stream())
                            .toList());
        }
        return keywords;
    }

    static StatedTexts stated(Map<String, String> texts) {
        var stated = new LinkedHashMap<LanguageTag, StatedText>();
        texts.forEach((tag, text) -> {
            var language = LanguageTag.of(tag);
            stated.put(
                    language,
                    language.equals(LanguageTag.VIETNAMESE)
                            ? StatedText.written(text)
                            : new StatedText(text, TextStatus.REVIEWED, LanguageTag.VIETNAMESE));
        });
        return new StatedTexts(stated);
    }
}
