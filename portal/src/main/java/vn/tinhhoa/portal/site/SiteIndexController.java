package vn.tinhhoa.portal.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.place.PlaceKind.Level;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.portal.contest.ContestCards;
import vn.tinhhoa.portal.dataset.CataloguePages;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Menus;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.pagecache.Kept;
import vn.tinhhoa.portal.place.PlacePaths;
import vn.tinhhoa.portal.site.SiteIndexPage.Entry;

import java.util.ArrayList;
import java.util.List;

/// Shows people where everything is; [SiteMap] tells programs.
@Controller
class SiteIndexController {

    private static final int MOST_DATASETS = 100;

    private final Menus menus;
    private final CataloguePages datasets;
    private final ContestCards contests;
    private final Gazetteer places;
    private final Frames frames;
    private final Words words;

    SiteIndexController(
            Menus menus,
            CataloguePages datasets,
            ContestCards contests,
            Gazetteer places,
            Frames frames,
            Words words) {
        this.menus = menus;
        this.datasets = datasets;
        this.contests = contests;
        this.places = places;
        this.frames = frames;
        this.words = words;
    }

    @Kept
    @GetMapping("/{language}/site-map")
    String index(Reader reader, Model model) {
        var language = reader.language();
        model.addAttribute(
                "page",
                new SiteIndexPage(
                        frames.of(
                                reader,
                                words.say(language, "layout.site-map"),
                                words.say(language, "layout.site-map-says"),
                                "/site-map"),
                        menus.ofSections(language, null),
                        menus.standing(language),
                        datasets.newest(reader, MOST_DATASETS).stream()
                                .map(card -> new Entry(card.title(), card.href()))
                                .toList(),
                        contests.all(reader).stream()
                                .map(card -> new Entry(card.name(), card.href()))
                                .toList(),
                        places.all().stream()
                                .filter(Place::isPresent)
                                .filter(place -> place.kind().level() == Level.PROVINCE)
                                .map(place -> PlacePaths.link(language, place))
                                .toList(),
                        feeds(language)));
        return "site/index";
    }

    private List<Link> feeds(LanguageTag language) {
        var feeds = new ArrayList<Link>();
        var all = "/" + language + "/feed.atom";
        feeds.add(new Link(words.say(language, "section.all"), all));
        for (var kind : ArticleKind.values()) {
            if (kind != ArticleKind.PROFILE && kind != ArticleKind.PAGE) {
                var name = words.say(language, "search.kind." + SearchKind.of(kind).key());
                feeds.add(new Link(name, all + "?kind=" + kind.key()));
            }
        }
        return feeds;
    }
}
