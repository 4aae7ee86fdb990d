package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.picture.PictureStatement;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.util.LinkedHashMap;
import java.util.List;

/// What a released picture's file says of itself.
public final class Statements {

    private Statements() {}

    /// Of a released picture.
    public static PictureStatement of(
            ReleasedItem item, DatasetFacts facts, ReleaseAddresses where) {
        return of(item.description(), facts, where, item.key());
    }

    public static PictureStatement of(
            ItemDescription said, DatasetFacts facts, ReleaseAddresses where, String key) {
        var titles = said.titles().isEmpty() ? said.captions() : said.titles();
        return new PictureStatement(
                titles.plain().in(facts.first(), ""),
                titles.plain(),
                said.captions().plain(),
                said.altTexts().plain(),
                said.extended().plain(),
                rights(said, facts),
                said.keywords().values().stream().flatMap(List::stream).distinct().toList(),
                said.creator(),
                said.credit(),
                facts.publisher().name(),
                said.created(),
                said.locationShown().names(),
                said.locationCreated().names(),
                said.persons(),
                facts.publisher().name(),
                facts.publisher().url().isEmpty() ? where.base() : facts.publisher().url(),
                said.licence().uri().map(where::absolute).orElse(where.dataset()),
                names(said.licence(), facts.languages()),
                said.licence().kind() != Licence.Kind.CC0,
                said.digitalSource().uri(),
                facts.dataMining().uri());
    }

    /// A statement in words, else the credit line and the licence.
    private static Localised rights(ItemDescription said, DatasetFacts facts) {
        var rights = new LinkedHashMap<LanguageTag, String>();
        for (var language : facts.languages()) {
            rights.put(
                    language,
                    said.rights()
                            .in(language)
                            .orElse("© " + said.credit() + ", " + said.licence().name(language)));
        }
        return new Localised(rights);
    }

    private static Localised names(Licence licence, List<LanguageTag> languages) {
        var names = new LinkedHashMap<LanguageTag, String>();
        languages.forEach(language -> names.put(language, licence.name(language)));
        return new Localised(names);
    }
}
