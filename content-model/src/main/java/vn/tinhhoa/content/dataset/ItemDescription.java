package vn.tinhhoa.content.dataset;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that is said of one picture of a dataset.
///
/// @param titles a headline; may be missing
/// @param altTexts what is seen, for people who cannot see it
/// @param extended a description at length; may be missing
/// @param depicts what is seen, in controlled terms
/// @param locationShown the place that is seen, apart from the place where the camera stood
/// @param coordinates only when they are to be published
/// @param created when it was taken: a year, a month or a day (`2026-03-08`); may be empty
/// @param creator who made it; may be empty
/// @param credit the line that must stand beside it
/// @param licence unknown means the dataset's
/// @param rights a statement in words; may be missing
/// @param provenance where it came from, such as a contest entry's code; never a person
/// @param persons names of people shown, only where they agreed to be named
public record ItemDescription(
        StatedTexts titles,
        StatedTexts captions,
        StatedTexts altTexts,
        StatedTexts extended,
        Map<LanguageTag, List<String>> keywords,
        List<Term> depicts,
        NamedPlace locationShown,
        NamedPlace locationCreated,
        @Nullable GeoPoint coordinates,
        String created,
        String creator,
        String credit,
        Licence licence,
        Localised rights,
        String provenance,
        List<String> persons,
        DigitalSource digitalSource) {

    public static final ItemDescription NONE =
            new ItemDescription(
                    StatedTexts.NONE,
                    StatedTexts.NONE,
                    StatedTexts.NONE,
                    StatedTexts.NONE,
                    Map.of(),
                    List.of(),
                    NamedPlace.NOWHERE,
                    NamedPlace.NOWHERE,
                    null,
                    "",
                    "",
                    "",
                    Licence.UNKNOWN,
                    Localised.EMPTY,
                    "",
                    List.of(),
                    DigitalSource.UNSTATED);

    public ItemDescription {
        keywords = Keywords.clean(keywords);
        depicts = List.copyOf(depicts);
        created = created.strip();
        creator = creator.strip();
        credit = credit.strip();
        provenance = provenance.strip();
        persons = persons.stream().map(name -> name.replace('|', '/').strip()).toList();
    }

    /// What a release says: in these languages alone, in their order, with its licence.
    public ItemDescription released(List<LanguageTag> languages, Licence ofDataset) {
        var kept = new LinkedHashMap<>(keywords);
        kept.keySet().retainAll(languages);
        return new ItemDescription(
                titles.only(languages),
                captions.only(languages),
                altTexts.only(languages),
                extended.only(languages),
                kept,
                depicts.stream()
                        .map(term -> new Term(term.uri(), only(term.labels(), languages)))
                        .toList(),
                new NamedPlace(only(locationShown.names(), languages), locationShown.uri()),
                new NamedPlace(only(locationCreated.names(), languages), locationCreated.uri()),
                coordinates,
                created,
                creator,
                credit,
                licence.isUnknown() ? ofDataset : licence,
                only(rights, languages),
                provenance,
                persons,
                digitalSource);
    }

    private static Localised only(Localised texts, List<LanguageTag> languages) {
        var kept = new LinkedHashMap<LanguageTag, String>();
        languages.forEach(
                language -> texts.in(language).ifPresent(text -> kept.put(language, text)));
        return new Localised(kept);
    }

    /// The same with other words for what is seen.
    public ItemDescription with(StatedTexts newCaptions, StatedTexts newAltTexts) {
        return new ItemDescription(
                titles,
                newCaptions,
                newAltTexts,
                extended,
                keywords,
                depicts,
                locationShown,
                locationCreated,
                coordinates,
                created,
                creator,
                credit,
                licence,
                rights,
                provenance,
                persons,
                digitalSource);
    }

    /// The same with another credit line and licence.
    public ItemDescription with(String newCredit, Licence newLicence) {
        return new ItemDescription(
                titles,
                captions,
                altTexts,
                extended,
                keywords,
                depicts,
                locationShown,
                locationCreated,
                coordinates,
                created,
                creator,
                newCredit,
                newLicence,
                rights,
                provenance,
                persons,
                digitalSource);
    }
}
