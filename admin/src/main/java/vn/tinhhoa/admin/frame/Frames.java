package vn.tinhhoa.admin.frame;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.tinhhoa.admin.frame.Frame.Group;
import vn.tinhhoa.admin.frame.Frame.Item;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ArticleList;
import vn.tinhhoa.content.feedback.FeedbackDesk;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.translation.TranslationQueue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Puts the frame around every page: who is signed in, and what waits for them.
@ControllerAdvice
public class Frames {

    private static final int MOST_SHOWN = 99;
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final ArticleList articles;
    private final FeedbackDesk feedback;
    private final TranslationQueue translations;
    private final SiteProperties site;
    private final Cache<PersonId, Long> toTranslate =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(1_000).build();

    Frames(
            ArticleList articles,
            FeedbackDesk feedback,
            TranslationQueue translations,
            SiteProperties site) {
        this.articles = articles;
        this.feedback = feedback;
        this.translations = translations;
        this.site = site;
    }

    @ModelAttribute("frame")
    @Nullable Frame frame(HttpServletRequest request) {
        var person = CurrentPerson.of(request);
        if (person.isEmpty()) {
            return null;
        }
        return of(person.get(), request.getRequestURI());
    }

    /// The frame around a page at this address.
    public Frame of(Person person, String address) {
        var officer = person.officer();
        var groups = new ArrayList<Group>();
        if (!person.isJurorOnly()) {
            groups.add(new Group("", work(officer, address)));
            groups.add(new Group("nav.material", material(officer, address)));
        }
        var contests = contests(officer, address);
        if (!contests.isEmpty()) {
            groups.add(new Group("nav.judging", contests));
        }
        if (officer.has(Role.ADMINISTRATOR)) {
            groups.add(
                    new Group(
                            "nav.house",
                            List.of(
                                    item("nav.sections", "/sections", address),
                                    item("nav.topics", "/topics", address),
                                    item("nav.places", "/places", address),
                                    item("nav.people", "/people", address),
                                    item("nav.tokens", "/tokens", address),
                                    item("nav.search", "/search-index", address),
                                    item("nav.synonyms", "/synonyms", address),
                                    item("nav.letters", "/letters", address),
                                    item("nav.audit", "/audit", address))));
        }
        return new Frame(
                site.publisher(),
                person.name(),
                person.interfaceLanguage().value(),
                address,
                groups);
    }

    private static List<Item> contests(Officer officer, String address) {
        var items = new ArrayList<Item>();
        if (officer.has(Role.CONTEST_OFFICER)) {
            items.add(item("nav.screening", "/screening", address));
            items.add(item("nav.rounds", "/rounds", address));
        }
        if (officer.roles().contains(Role.JUROR)) {
            items.add(item("nav.jury", "/jury", address));
        }
        return items;
    }

    private static List<Item> material(Officer officer, String address) {
        var pictures = item("nav.pictures", "/pictures", address);
        return officer.has(Role.CURATOR)
                ? List.of(pictures, item("nav.datasets", "/datasets", address))
                : List.of(pictures);
    }

    private List<Item> work(Officer officer, String address) {
        var items = new ArrayList<Item>();
        items.add(item("nav.articles", "/articles", address));
        if (officer.has(Role.TRANSLATOR)) {
            var waiting =
                    toTranslate.get(officer.id(), id -> (long) translations.of(officer).size());
            items.add(waiting("nav.translations", "/translations", address, waiting));
        }
        if (officer.has(Role.EDITOR)) {
            items.add(
                    waiting(
                            "nav.reviews",
                            "/reviews",
                            address,
                            articles.waitingForReviewBy(officer)));
            items.add(waiting("nav.feedback", "/feedback", address, feedback.waiting()));
        }
        if (officer.has(Role.CONTEST_OFFICER)) {
            items.add(item("nav.contests", "/contests", address));
        }
        return items;
    }

    private static Item item(String name, String address, String now) {
        return waiting(name, address, now, 0);
    }

    private static Item waiting(String name, String address, String now, long count) {
        var shown = count > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(count);
        return new Item(
                name,
                address,
                count == 0 ? "" : shown,
                now.equals(address) || now.startsWith(address + "/"));
    }
}
