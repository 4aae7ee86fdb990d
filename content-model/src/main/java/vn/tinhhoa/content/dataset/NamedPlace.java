package vn.tinhhoa.content.dataset;

import vn.tinhhoa.content.language.Localised;

/// A place by its names.
///
/// @param uri in a gazetteer such as GeoNames or Wikidata; may be empty
public record NamedPlace(Localised names, String uri) {

    public static final NamedPlace NOWHERE = new NamedPlace(Localised.EMPTY, "");

    public NamedPlace {
        uri = uri.strip();
    }

    public boolean isNowhere() {
        return names.isEmpty() && uri.isEmpty();
    }
}
