package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Library;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Which pictures are meant: those that are ticked, or all that were found.
@Component
public class LibrarySelection {

    /// More than this nobody means to change at once.
    static final int MOST = 5_000;

    private static final int PAGE = 200;

    private final Library library;
    private final SiteLanguages languages;
    private final Times times;
    private final Clock clock;

    LibrarySelection(Library library, SiteLanguages languages, Times times, Clock clock) {
        this.library = library;
        this.languages = languages;
        this.times = times;
        this.clock = clock;
    }

    /// @param form with `picture` for each that is ticked, or with `all`, and the `query`
    public List<AssetId> of(MultiValueMap<String, String> form) {
        if (form.containsKey("all")) {
            return all(LibraryQuery.of(Objects.requireNonNullElse(form.getFirst("query"), "")));
        }
        return form.getOrDefault("picture", List.of()).stream()
                .filter(id -> id.matches("[0-9a-f]{32}"))
                .map(AssetId::new)
                .toList();
    }

    private List<AssetId> all(LibraryQuery query) {
        var filter = query.filter(languages, times, clock.instant());
        var found = new ArrayList<AssetId>();
        var page = library.find(filter, null, PAGE);
        while (true) {
            page.assets().stream().map(Asset::id).forEach(found::add);
            var next = page.next();
            if (next == null || found.size() >= MOST) {
                return found;
            }
            page = library.find(filter, next, PAGE);
        }
    }
}
