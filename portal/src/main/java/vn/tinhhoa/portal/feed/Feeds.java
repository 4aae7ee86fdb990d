package vn.tinhhoa.portal.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frames;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/// Writes the newest articles as an Atom feed (RFC 4287).
@Component
class Feeds {

    private static final String FORM = "atom_1.0";

    private final Frames frames;
    private final Sections sections;

    Feeds(Frames frames, Sections sections) {
        this.frames = frames;
        this.sections = sections;
    }

    /// @param title of the feed
    /// @param page the path of the page with the same articles
    /// @param self the path of the feed
    String of(
            LanguageTag language,
            String title,
            String page,
            String self,
            List<PublicationCard> newest) {
        var feed = new Feed(FORM);
        feed.setEncoding("UTF-8");
        feed.setId(frames.absolute(page));
        feed.setTitle(title);
        feed.setUpdated(
                Date.from(
                        newest.stream()
                                .map(PublicationCard::changedAt)
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH)));
        var publisher = new Person();
        publisher.setName(frames.siteName(language));
        feed.setAuthors(new ArrayList<>(List.of(publisher)));
        feed.setAlternateLinks(links("alternate", "text/html", page));
        feed.setOtherLinks(links("self", "application/atom+xml", self));
        feed.setEntries(
                new ArrayList<>(newest.stream().map(card -> entry(language, card)).toList()));
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement()
                    .setAttribute("lang", language.value(), Namespace.XML_NAMESPACE);
            return new XMLOutputter().outputString(document);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    private Entry entry(LanguageTag language, PublicationCard card) {
        var entry = new Entry();
        entry.setId(frames.absolute("/" + card.language() + "/articles/" + card.article()));
        entry.setTitle(card.title());
        entry.setPublished(Date.from(card.publishedAt()));
        entry.setUpdated(Date.from(card.changedAt()));
        entry.setAlternateLinks(links("alternate", "text/html", card.path()));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(card.summary());
        entry.setSummary(summary);
        sections.byKey(card.section())
                .map(section -> category(language, section))
                .ifPresent(category -> entry.setCategories(new ArrayList<>(List.of(category))));
        return entry;
    }

    private static Category category(LanguageTag language, Section section) {
        var category = new Category();
        category.setTerm(section.key());
        category.setLabel(section.name(language));
        return category;
    }

    private List<Link> links(String relation, String type, String path) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(frames.absolute(path));
        return new ArrayList<>(List.of(link));
    }
}
