package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.PublishedSections;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.SectionLayout;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frame.Foot;
import vn.tinhhoa.portal.layout.Frame.MenuItem;
import vn.tinhhoa.portal.problem.StoreHealth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The ways through the site: the menu of two levels and the standing pages at the foot. A section
/// stands in it when it has anything for the reader, or one under it has.
@Component
public class Menus {

    private final Sections sections;
    private final PublishedSections published;
    private final PublishedDatasets datasets;
    private final PublishedContests contests;
    private final Words words;
    private final StoreHealth health;

    Menus(
            Sections sections,
            PublishedSections published,
            PublishedDatasets datasets,
            PublishedContests contests,
            Words words,
            StoreHealth health) {
        this.sections = sections;
        this.published = published;
        this.datasets = datasets;
        this.contests = contests;
        this.words = words;
        this.health = health;
    }

    /// @param here the path of the page that is shown
    /// @param section the key of the section that it belongs to
    public List<MenuItem> of(LanguageTag language, String here, @Nullable String section) {
        var menu = new ArrayList<MenuItem>();
        var home = "/" + language;
        menu.add(
                MenuItem.of(
                        new Link(
                                words.say(language, "layout.home"),
                                home,
                                section == null && here.equals(home))));
        menu.addAll(ofSections(language, section));
        if (isAny(contests::isAny)) {
            menu.add(program(language, "layout.contests", home + "/contests", here));
        }
        if (isAny(datasets::isAny)) {
            menu.add(program(language, "layout.datasets", home + "/datasets", here));
        }
        return menu;
    }

    private MenuItem program(LanguageTag language, String name, String all, String here) {
        return MenuItem.of(new Link(words.say(language, name), all, here.startsWith(all)));
    }

    /// The sections alone.
    ///
    /// @param section the key of the one that is shown
    public List<MenuItem> ofSections(LanguageTag language, @Nullable String section) {
        var items = new ArrayList<MenuItem>();
        var all = sections();
        for (var each : all) {
            if (each.parent() != null || each.layout() == SectionLayout.PAGES) {
                continue;
            }
            var under =
                    all.stream()
                            .filter(child -> each.key().equals(child.parent()))
                            .filter(child -> child.layout() != SectionLayout.PAGES)
                            .filter(child -> isUsed(child, language))
                            .map(child -> link(language, child, section))
                            .toList();
            if (!under.isEmpty() || isUsed(each, language)) {
                var own = link(language, each, section);
                items.add(
                        new MenuItem(
                                own,
                                under,
                                own.current() || under.stream().anyMatch(Link::current)));
            }
        }
        return items;
    }

    /// Leads to the first section of a layout that has anything for the reader.
    public Optional<Link> first(SectionLayout layout, LanguageTag language) {
        return sections().stream()
                .filter(section -> section.layout() == layout)
                .filter(section -> isUsed(section, language))
                .findFirst()
                .map(section -> link(language, section, null));
    }

    /// The pages about the site itself.
    public List<Foot> standing(LanguageTag language) {
        try {
            return published.in(SectionLayout.PAGES, language).stream()
                    .map(card ->
                            new Foot(
                                    new Said(card.title(), card.language().value()),
                                    Cards.address(language, card)))
                    .toList()
                    .reversed();
        } catch (DataAccessException storeAway) {
            return List.of();
        }
    }

    /// A section of which nothing is known stands in the menu.
    private boolean isUsed(Section section, LanguageTag language) {
        try {
            return published.isAny(section.key(), language);
        } catch (DataAccessException storeAway) {
            return true;
        }
    }

    /// A page that says the store is away stands without a menu when none was ever read.
    private List<Section> sections() {
        try {
            return sections.all();
        } catch (DataAccessException storeAway) {
            return List.of();
        }
    }

    private boolean isAny(BooleanSupplier asked) {
        try {
            return !health.isAway() && asked.getAsBoolean();
        } catch (DataAccessException storeAway) {
            health.wasAway();
            return false;
        }
    }

    private static Link link(LanguageTag language, Section section, @Nullable String shown) {
        return new Link(
                section.name(language),
                Link.address(section, language),
                section.key().equals(shown));
    }
}
