package vn.tinhhoa.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

import vn.tinhhoa.content.dataset.description.PictureSelections;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.limit.Limit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Gives out the pictures that a reader ticked, with what must be said of them, as one ZIP.
@Controller
class SelectionController {

    private final PublishedDatasets datasets;
    private final ReleaseLookup lookup;
    private final PictureSelections selections;
    private final DatasetFrames frames;
    private final Words words;
    private final Limit limit;

    SelectionController(
            PublishedDatasets datasets,
            ReleaseLookup lookup,
            PictureSelections selections,
            DatasetFrames frames,
            Words words,
            PortalProperties settings) {
        this.datasets = datasets;
        this.lookup = lookup;
        this.selections = selections;
        this.frames = frames;
        this.words = words;
        this.limit = new Limit(settings.portal().selectionsPerMinute(), Duration.ofMinutes(1));
    }

    @RequestMapping(
            path = "/{language}/datasets/{dataset}/{version}/selection.zip",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Nullable String selection(
            Reader reader,
            @PathVariable String dataset,
            @PathVariable String version,
            @RequestParam(defaultValue = "") List<String> item,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        limit.check(request);
        var release = lookup.any(dataset, version);
        var tombstones = datasets.tombstones(release);
        var wanted = item.stream().distinct().filter(key -> !key.isBlank()).toList();
        if (wanted.size() > PictureSelections.MOST) {
            return refuse(reader, release, "dataset.too-many", model, response);
        }
        var items =
                datasets.items(release, wanted).stream()
                        .filter(found -> !tombstones.containsKey(found.key()))
                        .toList();
        if (items.isEmpty()) {
            return refuse(reader, release, "dataset.none-ticked", model, response);
        }
        send(reader, release, items, response);
        return null;
    }

    private void send(
            Reader reader,
            DatasetRelease release,
            List<ReleasedItem> items,
            HttpServletResponse response)
            throws IOException {
        var spoken = frames.speech(reader, release.facts()).spoken();
        var zip = selections.pack(release, items, spoken);
        var name = "%s-%d.zip".formatted(release.id().fileName(), items.size());
        response.setContentType("application/zip");
        response.setContentLengthLong(zip.length());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        zip.write(0, zip.length(), response.getOutputStream());
    }

    private String refuse(
            Reader reader,
            DatasetRelease release,
            String why,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "page",
                frames.note(
                        reader,
                        words.say(reader.language(), "dataset.nothing-chosen"),
                        words.say(reader.language(), why, PictureSelections.MOST),
                        null,
                        new Link(
                                words.say(reader.language(), "dataset.back-to-pictures"),
                                DatasetPaths.release(reader.language(), release.id())
                                        + "#pictures"),
                        language -> DatasetPaths.release(language, release.id())));
        return "dataset/note";
    }
}
