package vn.tinhhoa.portal.dataset;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.pagecache.Kept;

import java.util.function.Function;

/// Shows datasets, their releases and their pictures.
@Controller
class DatasetController {

    private final PublishedDatasets datasets;
    private final ReleaseLookup lookup;
    private final CataloguePages catalogue;
    private final ReleasePages releases;
    private final ItemPages items;

    DatasetController(
            PublishedDatasets datasets,
            ReleaseLookup lookup,
            CataloguePages catalogue,
            ReleasePages releases,
            ItemPages items) {
        this.datasets = datasets;
        this.lookup = lookup;
        this.catalogue = catalogue;
        this.releases = releases;
        this.items = items;
    }

    @Kept
    @GetMapping("/{language}/datasets")
    String all(Reader reader, Model model) {
        model.addAttribute("page", catalogue.of(reader));
        return "dataset/catalogue";
    }

    /// The latest release, at an address that stays the same.
    @Kept
    @GetMapping("/{language}/datasets/{dataset}")
    String latest(
            Reader reader,
            @PathVariable String dataset,
            @ModelAttribute("wish") Wish wish,
            Model model,
            HttpServletResponse response) {
        var release = lookup.any(dataset, ReleaseLookup.LATEST);
        return release.isOpen()
                ? show(
                        reader,
                        release,
                        wish,
                        language -> DatasetPaths.dataset(language, release.dataset()),
                        model,
                        response)
                : gone(reader, release, model, response);
    }

    @Kept
    @GetMapping("/{language}/datasets/{dataset}/{version}")
    String release(
            Reader reader,
            @PathVariable String dataset,
            @PathVariable String version,
            @ModelAttribute("wish") Wish wish,
            Model model,
            HttpServletResponse response) {
        var release = lookup.any(dataset, version);
        return release.isOpen()
                ? show(
                        reader,
                        release,
                        wish,
                        language -> DatasetPaths.release(language, release.id()),
                        model,
                        response)
                : gone(reader, release, model, response);
    }

    @Kept
    @GetMapping("/{language}/datasets/{dataset}/{version}/{item}")
    String item(
            Reader reader,
            @PathVariable String dataset,
            @PathVariable String version,
            @PathVariable String item,
            Model model,
            HttpServletResponse response) {
        var release = lookup.any(dataset, version);
        if (!release.isOpen()) {
            return gone(reader, release, model, response);
        }
        var tombstone = datasets.tombstones(release).get(item);
        if (tombstone != null) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("page", items.tombstone(reader, release, tombstone));
            return "dataset/note";
        }
        var found =
                datasets.item(release, item)
                        .orElseThrow(() ->
                                new NotFoundException(release.id() + " has no picture " + item));
        model.addAttribute("page", items.of(reader, release, found));
        return "dataset/item";
    }

    private String show(
            Reader reader,
            DatasetRelease release,
            Wish wish,
            Function<LanguageTag, String> path,
            Model model,
            HttpServletResponse response) {
        var page = releases.of(reader, release, wish, path);
        page.frame()
                .descriptions()
                .forEach(description -> response.addHeader("Link", description.header()));
        model.addAttribute("page", page);
        return "dataset/release";
    }

    private String gone(
            Reader reader, DatasetRelease release, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", releases.tombstone(reader, release));
        return "dataset/note";
    }
}
