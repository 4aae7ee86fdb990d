package vn.tinhhoa.admin.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.People;
import vn.tinhhoa.content.account.Person;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ImageDataset;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Library;
import vn.tinhhoa.content.media.Library.Position;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts a page of the library together.
@Component
class LibraryPages {

    private static final int ON_PAGE = 48;
    private static final int MOST_DATASETS = 50;
    private static final Duration SOON = Duration.ofDays(60);
    private static final List<Choice> TYPES =
            List.of(
                    new Choice("image/jpeg", "JPEG"),
                    new Choice("image/png", "PNG"),
                    new Choice("image/webp", "WebP"),
                    new Choice("image/gif", "GIF"),
                    new Choice("image/tiff", "TIFF"),
                    new Choice("application/pdf", "PDF"));

    private final Library library;
    private final Datasets datasets;
    private final People people;
    private final SiteLanguages languages;
    private final Times times;
    private final Clock clock;

    LibraryPages(
            Library library,
            Datasets datasets,
            People people,
            SiteLanguages languages,
            Times times,
            Clock clock) {
        this.library = library;
        this.datasets = datasets;
        this.people = people;
        this.languages = languages;
        this.times = times;
        this.clock = clock;
    }

    LibraryPage of(Map<String, String> asked, Officer officer) {
        var query = new LibraryQuery(asked);
        var now = clock.instant();
        var filter = query.filter(languages, times, now);
        var at = Position.of(asked.getOrDefault("at", ""));
        var listing = library.list(filter, at.orElse(null), ON_PAGE);
        var found = listing.page();
        var view = "list".equals(asked.get("view")) ? "list" : "grid";
        var into = into(asked, officer);
        var place = into.map(dataset -> dataset.id().value()).orElse("");
        var ids = found.assets().stream().map(Asset::id).toList();
        var chosen = into.map(dataset -> datasets.holds(dataset.id(), ids)).orElse(Set.of());
        return new LibraryPage(
                query,
                query.toString(),
                query.isNarrowed(),
                found.assets().stream().map(asset -> row(asset, now, chosen)).toList(),
                listing.count(),
                listing.more(),
                page(query, view, place, found.previous()),
                page(query, view, place, found.next()),
                view,
                query.address("/pictures", Map.of("view", "grid", "into", place)),
                query.address("/pictures", Map.of("view", "list", "into", place)),
                place,
                into.map(LibraryPages::title).orElse(""),
                officer.mayWriteSource()
                        || officer.has(Role.TRANSLATOR)
                        || officer.has(Role.CURATOR),
                officer.has(Role.CURATOR)
                        ? datasets.lastChanged(0, MOST_DATASETS).stream()
                                .map(dataset -> new Choice(dataset.id().value(), title(dataset)))
                                .toList()
                        : List.of(),
                TYPES,
                Licences.all(),
                languages.all().stream()
                        .map(language -> new Choice(language.value(), language.ownName()))
                        .toList(),
                people.all().stream().map(Person::name).distinct().toList());
    }

    private Optional<ImageDataset> into(Map<String, String> asked, Officer officer) {
        return Optional.ofNullable(asked.get("into"))
                .filter(id -> officer.has(Role.CURATOR) && DatasetId.isOne(id))
                .flatMap(id -> datasets.find(new DatasetId(id)));
    }

    private static String title(ImageDataset dataset) {
        var facts = dataset.facts();
        return facts.titles().plain().in(facts.first(), dataset.id().value());
    }

    private static String page(
            LibraryQuery query, String view, String into, @Nullable Position position) {
        return position == null
                ? ""
                : query.address(
                        "/pictures", Map.of("view", view, "into", into, "at", position.toString()));
    }

    private LibraryRow row(Asset asset, Instant now, Set<AssetId> chosen) {
        var lacking =
                languages.all().stream()
                        .filter(language ->
                                asset.isPicture() && asset.altTexts().in(language).isEmpty())
                        .toList();
        var end = asset.rights().end();
        return new LibraryRow(
                asset.id().value(),
                asset.fileName(),
                asset.credit(),
                Licences.name(asset.licence()),
                asset.isPicture() ? asset.width() + " × " + asset.height() : "",
                asset.createdBy(),
                times.show(asset.createdAt()),
                asset.altTexts().in(languages.first(), ""),
                lacking.stream().map(LanguageTag::ownName).collect(Collectors.joining(", ")),
                lacking.size(),
                asset.rights().ended(now)
                        ? "ENDED"
                        : end.filter(day -> day.isBefore(now.plus(SOON))).isPresent() ? "SOON" : "",
                end.map(day -> times.showDay(Times.date(times.lastDay(day)).orElseThrow()))
                        .orElse(""),
                chosen.contains(asset.id()),
                asset.isPicture());
    }
}
