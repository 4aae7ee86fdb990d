package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands around a publication.
///
/// @param editions of its article, itself among them, in the site's order of languages
/// @param newer the next newer one of its section and language
/// @param older the next older ones of its section and language, the newest of them first
public record Neighbourhood(
        List<PublicationCard> editions,
        @Nullable PublicationCard newer,
        List<PublicationCard> older) {

    /// Of one that has no neighbours.
    public static Neighbourhood none(List<PublicationCard> editions) {
        return new Neighbourhood(editions, null, List.of());
    }

    /// @param found all of them; the older ones and the editions each in their order
    static Neighbourhood of(Publication publication, List<PublicationCard> found) {
        var beside = found.stream().filter(card -> !isEdition(publication, card)).toList();
        return new Neighbourhood(
                found.stream().filter(card -> isEdition(publication, card)).toList(),
                beside.stream()
                        .filter(card -> card.publishedAt().isAfter(publication.publishedAt()))
                        .findFirst()
                        .orElse(null),
                beside.stream()
                        .filter(card -> card.publishedAt().isBefore(publication.publishedAt()))
                        .toList());
    }

    private static boolean isEdition(Publication publication, PublicationCard card) {
        return card.article().equals(publication.article());
    }
}
