package vn.tinhhoa.portal.layout;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Sections;

import java.util.List;

/// Makes cards of publications. One in a foreign language leads to it under the reader's own
/// interface.
@Component
public class Cards {

    private final Sections sections;
    private final Words words;

    Cards(Sections sections, Words words) {
        this.sections = sections;
        this.words = words;
    }

    public List<Card> of(LanguageTag reader, List<PublicationCard> publications) {
        return publications.stream().map(publication -> of(reader, publication)).toList();
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

    static String address(LanguageTag reader, PublicationCard publication) {
        return WebAddress.encoded(
                publication.language().equals(reader)
                        ? publication.path()
                        : "/" + reader + "/articles/" + publication.article());
    }
}
