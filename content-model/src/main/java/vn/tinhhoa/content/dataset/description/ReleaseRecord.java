package vn.tinhhoa.content.dataset.description;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Period;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
                            new DatasetId(SaidTree.string(tree, "dataset")),
                            ReleaseVersion.of(SaidTree.string(tree, "version"))),
                    facts(tree),
                    SaidTree.localised(SaidTree.map(tree, "changeNotes")),
                    SaidTree.string(tree, "base"),
                    LocalDate.parse(SaidTree.string(tree, "firstReleased")),
                    LocalDate.parse(SaidTree.string(tree, "released")));
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(NAME + ": " + broken.getMessage(), broken);
        }
    }

    /// Reads the facts of a dataset as programs send them: the same names as in the record.
    public static DatasetFacts facts(Map<String, Object> tree) {
        var temporal = SaidTree.map(tree, "temporal");
        var contact = SaidTree.map(tree, "contact");
        return new DatasetFacts(
                SaidTree.stated(SaidTree.map(tree, "titles")),
                SaidTree.stated(SaidTree.map(tree, "descriptions")),
                SaidTree.stated(SaidTree.map(tree, "extended")),
                SaidTree.keywords(SaidTree.map(tree, "keywords")),
                SaidTree.agent(SaidTree.map(tree, "publisher")),
                SaidTree.maps(tree, "creators").stream().map(SaidTree::agent).toList(),
                new Contact(SaidTree.string(contact, "name"), SaidTree.string(contact, "email")),
                SaidTree.strings(tree, "languages").stream().map(LanguageTag::of).toList(),
                Licence.of(SaidTree.string(tree, "licence")),
                SaidTree.choice(DataMining.class, tree, "dataMining", DataMining.UNSPECIFIED),
                SaidTree.terms(tree, "topics"),
                SaidTree.place(tree, "spatial"),
                new Period(SaidTree.date(temporal, "from"), SaidTree.date(temporal, "to")));
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

    private static Map<String, Object> keywords(DatasetFacts facts) {
        var tree = new LinkedHashMap<String, Object>();
        facts.keywords().forEach((language, words) -> tree.put(language.value(), words));
        return tree;
    }

    private static Map<String, Object> agent(Agent agent) {
        return Tree.of("name", agent.name(), "kind", agent.kind().name(), "url", agent.url());
    }

    private static Map<String, Object> plain(Localised texts) {
        var tree = new LinkedHashMap<String, Object>();
        texts.texts().forEach((language, text) -> tree.put(language.value(), text));
        return tree;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
