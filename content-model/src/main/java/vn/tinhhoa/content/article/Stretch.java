package vn.tinhhoa.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Part of what a section has in one language, the newest first, without gaps.
///
/// @param toNewest are there no newer ones?
/// @param toOldest are there no older ones?
record Stretch(List<PublicationCard> cards, boolean toNewest, boolean toOldest) {

    /// @param newer from the oldest on
    /// @param rest those that came next, from the newest on
    static Stretch of(
            List<PublicationCard> newer,
            List<PublicationCard> rest,
            boolean toNewest,
            boolean toOldest) {
        var cards = new ArrayList<>(newer.reversed());
        cards.addAll(rest);
        return new Stretch(cards, toNewest, toOldest);
    }

    List<ArticleId> articles() {
        return cards.stream().map(PublicationCard::article).distinct().toList();
    }

    /// What stands beside one of them; empty when that lies outside.
    ///
    /// @param older how many of the next older ones
    /// @param editions of its article
    Optional<Neighbourhood> around(int at, int older, List<PublicationCard> editions) {
        var when = cards.get(at).publishedAt();
        var newer =
                cards.subList(0, at).reversed().stream()
                        .filter(card -> card.publishedAt().isAfter(when))
                        .findFirst();
        var following =
                cards.subList(at + 1, cards.size()).stream()
                        .filter(card -> card.publishedAt().isBefore(when))
                        .limit(older)
                        .toList();
        return (newer.isPresent() || toNewest) && (following.size() == older || toOldest)
                ? Optional.of(new Neighbourhood(editions, newer.orElse(null), following))
                : Optional.empty();
    }
}
