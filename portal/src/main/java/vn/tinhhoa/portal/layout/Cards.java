package vn.tinhhoa.portal.layout;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.List;

/// Makes cards of publications. One in a foreign language leads to it under the reader's own
/// interface.
@Component
public class Cards {

    private final Sections sections;
    private final Words words;
    private final SharedParts shared;

    Cards(Sections sections, Words words, SharedParts shared) {
        this.sections = sections;
        this.words = words;
        this.shared = shared;
    }

    public List<Card> of(LanguageTag reader, List<PublicationCard> publications) {
        return publications.stream().map(publication -> of(reader, publication)).toList();
    }

    /// Ready to be shown; a card stands beside many articles and is rendered once.
    public List<SafeHtml> beside(LanguageTag reader, List<PublicationCard> publications) {
        return publications.stream()
                .map(publication -> shared.of("card", reader, of(reader, publication)))
                .toList();
    }

    /// Ready to be shown as a list of ranks.
    public SafeHtml ranks(LanguageTag reader, List<Card> cards) {
        return shared.of("ranks", reader, cards);
    }

    /// Where the section is said already.
    public List<Card> inSection(LanguageTag reader, List<PublicationCard> publications) {
        return publications.stream()
                .map(publication -> of(reader, publication).withoutSection())
                .toList();
    }

    public Card of(LanguageTag reader, PublicationCard publication) {
        return new Card(
                address(reader, publication),
                publication.language().value(),
                publication.title(),
                publication.summary(),
                sections.byKey(publication.section()).map(found -> found.name(reader)).orElse(""),
                Picture.of(publication.cover()),
                Picture.card(publication.cover()),
                publication.origin(),
                words.day(reader, publication.publishedAt()));
    }

    /// Where a reader finds it: in a foreign language under their own interface.
    public static String address(LanguageTag reader, PublicationCard publication) {
        return WebAddress.encoded(
                publication.language().equals(reader)
                        ? publication.path()
                        : "/" + reader + "/articles/" + publication.article());
    }
}
