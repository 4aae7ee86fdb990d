package vn.tinhhoa.content.language;

import java.util.List;
import java.util.stream.Stream;

/// The languages this site publishes in, in the order in which they are shown; the first is the
/// default. Where an edition is missing, the reader gets the next one in [#fallbacks].
public record SiteLanguages(List<LanguageTag> all) {

    /// The languages whose interface texts ship with the product.
    public static final List<LanguageTag> INTERFACE =
            Stream.of("vi", "en", "zh", "ja", "ko", "fr", "lo", "km")
                    .map(LanguageTag::new)
                    .toList();

    public SiteLanguages {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The site needs at least one language");
        }
        all = all.stream().distinct().toList();
    }

    public LanguageTag first() {
        return all.getFirst();
    }

    public boolean contains(LanguageTag language) {
        return all.contains(language);
    }

    /// What to read when there is nothing in `wanted`: English for foreign readers, then the others
    /// in the site's order.
    public List<LanguageTag> fallbacks(LanguageTag wanted) {
        return Stream.concat(Stream.of(wanted, LanguageTag.ENGLISH), all.stream())
                .filter(this::contains)
                .distinct()
                .toList();
    }
}
