package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.Period;
import vn.tinhhoa.content.dataset.StatedText;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.TextStatus;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// `release.json` in the bag: what is said of the dataset as a whole, complete, so that another
/// house can take the release in. What is said of the pictures is in `metadata.csv`.
///
/// @param base the address of the portal that released it
public record ReleaseRecord(
        ReleaseId id,
        DatasetFacts facts,
        Localised changeNotes,
        String base,
        LocalDate firstReleased,
        LocalDate released) {

    public static final String NAME = "release.json";
    private static final String FORMAT = "https://tinhhoa.vn/ns/release/1";

    static byte[] write(DatasetRelease release) {
        var facts = release.facts();
        return Tree.bytes(
                Tree.of(
                        "format", FORMAT,
                        "dataset", release.dataset().value(),
                        "version", release.number().toString(),
                        "base", release.base(),
                        "firstReleased", release.firstReleased().toString(),
                        "released", release.released().toString(),
                        "changeNotes", plain(release.changeNotes()),
                        "languages", facts.languages().stream().map(LanguageTag::value).toList(),
                        "titles", stated(facts.titles()),
                        "descriptions", stated(facts.descriptions()),
                        "extended", stated(facts.extended()),
                        "keywords", keywords(facts),
                        "publisher", agent(facts.publisher()),
                        "creators", facts.creators().stream().map(ReleaseRecord::agent).toList(),
                        "contact",
                                Tree.of(
                                        "name", facts.contact().name(),
                                        "email", facts.contact().email()),
                        "licence", facts.licence().code(),
                        "dataMining", facts.dataMining().name(),
                        "topics",
                                facts.topics().stream()
                                        .map(topic ->
                                                Tree.of(
                                                        "uri", topic.uri(),
                                                        "labels", plain(topic.labels())))
                                        .toList(),
                        "spatial",
                                Tree.of(
                                        "uri", facts.spatial().uri(),
                                        "names", plain(facts.spatial().names())),
                        "temporal",
                                Tree.of(
                                        "from", text(facts.temporal().from()),
                                        "to", text(facts.temporal().to()))));
    }

    /// @throws IllegalArgumentException when it is no such record
    public static ReleaseRecord read(byte[] json) {
        try {
            var tree = Tree.read(json);
            if (!FORMAT.equals(tree.get("format"))) {
                throw new IllegalArgumentException("not in the format " + FORMAT);
            }
            return new ReleaseRecord(
                    new ReleaseId(
                            new DatasetId(string(tree, "dataset")),
                            ReleaseVersion.of(string(tree, "version"))),
                    facts(tree),
                    localised(map(tree, "changeNotes")),
                    string(tree, "base"),
                    LocalDate.parse(string(tree, "firstReleased")),
                    LocalDate.parse(string(tree, "released")));
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(NAME + ": " + broken.getMessage(), broken);
        }
    }

    /// Reads the facts of a dataset as programs send them: the same names as in the record.
    public static DatasetFacts facts(Map<String, Object> tree) {
        var temporal = map(tree, "temporal");
        var spatial = map(tree, "spatial");
        var contact = map(tree, "contact");
        return new DatasetFacts(
                stated(map(tree, "titles")),
                stated(map(tree, "descriptions")),
                stated(map(tree, "extended")),
                keywords(map(tree, "keywords")),
                agent(map(tree, "publisher")),
                maps(tree, "creators").stream().map(ReleaseRecord::agent).toList(),
                new Contact(string(contact, "name"), string(contact, "email")),
                strings(tree, "languages").stream().map(LanguageTag::of).toList(),
                Licence.of(string(tree, "licence")),
                choice(DataMining.class, tree, "dataMining", DataMining.UNSPECIFIED),
                maps(tree, "topics").stream()
                        .map(topic ->
                                new Term(string(topic, "uri"), localised(map(topic, "labels"))))
                        .toList(),
                new NamedPlace(localised(map(spatial, "names")), string(spatial, "uri")),
                new Period(date(temporal, "from"), date(temporal, "to")));
    }

    private static Map<String, Object> stated(StatedTexts texts) {
        var tree = new LinkedHashMap<String, Object>();
        texts.texts()
                .forEach((language, text) ->
                        tree.put(
                                language.value(),
                                Tree.of(
                                        "text", text.text(),
                                        "status", text.status().name(),
                                        "source", text(text.source()))));
        return tree;
    }

    /// A text with its status, or only the text, which then is a person's.
    private static StatedTexts stated(Map<String, Object> tree) {
        var texts = new LinkedHashMap<LanguageTag, StatedText>();
        tree.forEach((tag, value) -> {
            var language = LanguageTag.of(tag);
            if (value instanceof String text) {
                texts.put(language, StatedText.written(text));
            } else {
                var said = tree(value);
                var source = string(said, "source");
                texts.put(
                        language,
                        new StatedText(
                                string(said, "text"),
                                choice(TextStatus.class, said, "status", TextStatus.HUMAN),
                                source.isEmpty() ? null : LanguageTag.of(source)));
            }
        });
        return new StatedTexts(texts);
    }

    private static Map<String, Object> keywords(DatasetFacts facts) {
        var tree = new LinkedHashMap<String, Object>();
        facts.keywords().forEach((language, words) -> tree.put(language.value(), words));
        return tree;
    }

    private static Map<LanguageTag, List<String>> keywords(Map<String, Object> tree) {
        var keywords = new LinkedHashMap<LanguageTag, List<String>>();
        tree.keySet().forEach(tag -> keywords.put(LanguageTag.of(tag), strings(tree, tag)));
        return keywords;
    }

    private static Map<String, Object> agent(Agent agent) {
        return Tree.of("name", agent.name(), "kind", agent.kind().name(), "url", agent.url());
    }

    private static Agent agent(Map<String, Object> tree) {
        return new Agent(
                string(tree, "name"),
                choice(Agent.Kind.class, tree, "kind", Agent.Kind.ORGANISATION),
                string(tree, "url"));
    }

    private static Map<String, Object> plain(Localised texts) {
        var tree = new LinkedHashMap<String, Object>();
        texts.texts().forEach((language, text) -> tree.put(language.value(), text));
        return tree;
    }

    private static Localised localised(Map<String, Object> tree) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        tree.forEach((tag, text) -> texts.put(LanguageTag.of(tag), String.valueOf(text)));
        return new Localised(texts);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String string(Map<String, Object> tree, String name) {
        return text(tree.get(name));
    }

    private static @Nullable LocalDate date(Map<String, Object> tree, String name) {
        var text = string(tree, name);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> E choice(
            Class<E> type, Map<String, Object> tree, String name, E otherwise) {
        var text = string(tree, name);
        return text.isEmpty() ? otherwise : Enum.valueOf(type, text);
    }

    private static Map<String, Object> map(Map<String, Object> tree, String name) {
        var value = tree.get(name);
        return value == null ? Map.of() : tree(value);
    }

    private static List<Map<String, Object>> maps(Map<String, Object> tree, String name) {
        var all = new ArrayList<Map<String, Object>>();
        if (tree.get(name) instanceof List<?> list) {
            list.forEach(value -> all.add(tree(value)));
        }
        return all;
    }

    private static List<String> strings(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof List<?> list
                ? list.stream().map(ReleaseRecord::text).toList()
                : List.of();
    }

    private static Map<String, Object> tree(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("an object is expected, not " + value);
        }
        var tree = new LinkedHashMap<String, Object>();
        map.forEach((name, inner) -> {
            if (inner != null) {
                tree.put(String.valueOf(name), inner);
            }
        });
        return tree;
    }
}
