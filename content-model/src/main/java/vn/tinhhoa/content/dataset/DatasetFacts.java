package vn.tinhhoa.content.dataset;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that is said of a dataset as a whole.
///
/// @param descriptions a few sentences, plain text
/// @param extended the story behind it, plain text
/// @param keywords per language
/// @param publisher who gives it out
/// @param languages what every caption and alternative text must exist in; the first is the
///   dataset's own
/// @param licence of the dataset, and of every picture that names none of its own
/// @param topics themes, such as those of the EU's vocabulary of data themes
/// @param spatial the area that it shows
public record DatasetFacts(
        StatedTexts titles,
        StatedTexts descriptions,
        StatedTexts extended,
        Map<LanguageTag, List<String>> keywords,
        Agent publisher,
        List<Agent> creators,
        Contact contact,
        List<LanguageTag> languages,
        Licence licence,
        DataMining dataMining,
        List<Term> topics,
        NamedPlace spatial,
        Period temporal) {

    public DatasetFacts {
        keywords = Keywords.clean(keywords);
        creators = List.copyOf(creators);
        languages = languages.stream().distinct().toList();
        topics = List.copyOf(topics);
    }

    /// Nothing but a title and the languages wanted.
    public static DatasetFacts titled(Localised titles, List<LanguageTag> languages) {
        return new DatasetFacts(
                StatedTexts.written(titles),
                StatedTexts.NONE,
                StatedTexts.NONE,
                Map.of(),
                new Agent("", Agent.Kind.ORGANISATION, ""),
                List.of(),
                new Contact("", ""),
                languages,
                Licence.UNKNOWN,
                DataMining.UNSPECIFIED,
                List.of(),
                NamedPlace.NOWHERE,
                Period.OPEN);
    }

    /// The language that the dataset speaks first.
    public LanguageTag first() {
        return languages.isEmpty() ? LanguageTag.VIETNAMESE : languages.getFirst();
    }

    /// Only what is said in the dataset's own languages: what a release says.
    public DatasetFacts inItsLanguages() {
        var kept = new LinkedHashMap<>(keywords);
        kept.keySet().retainAll(languages);
        return new DatasetFacts(
                titles.only(languages),
                descriptions.only(languages),
                extended.only(languages),
                kept,
                publisher,
                creators,
                contact,
                languages,
                licence,
                dataMining,
                topics,
                spatial,
                temporal);
    }
}
