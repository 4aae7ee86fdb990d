package vn.tinhhoa.admin.place;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.admin.frame.Names;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.place.PlaceEditing;
import vn.tinhhoa.content.place.PlaceOutcome;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The list of places with a search, and the form of each.
@Controller
class PlaceController {

    private static final int ON_PAGE = 50;

    private final Gazetteer places;
    private final PlaceEditing editing;
    private final Names names;

    PlaceController(Gazetteer places, PlaceEditing editing, Names names) {
        this.places = places;
        this.editing = editing;
        this.names = names;
    }

    /// @param parent where it lies; empty for provinces
    /// @param became what it is today; empty while it exists
    record Row(String key, String name, String kind, String parent, String former, String became) {}

    record PlacesPage(String text, int total, List<Row> rows, String previous, String next) {}

    /// @param until a day in the reader's words; empty while it exists
    record PlacePage(Row place, String until, PlaceForm form, List<Names.NameField> names) {}

    @GetMapping("/places")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Locale locale,
            Model model) {
        officer.require(Role.ADMINISTRATOR);
        var found = places.named(text);
        var from = Math.min((long) Math.max(0, page) * ON_PAGE, found.size());
        var to = Math.min(from + ON_PAGE, found.size());
        model.addAttribute(
                "page",
                new PlacesPage(
                        text,
                        found.size(),
                        found.subList((int) from, (int) to).stream()
                                .map(place -> row(place, locale))
                                .toList(),
                        from > 0 ? link(text, page - 1) : "",
                        to < found.size() ? link(text, page + 1) : ""));
        return "place/places";
    }

    private static String link(String text, int page) {
        return UriComponentsBuilder.fromPath("/places")
                .queryParam("text", "{text}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }

    private Row row(Place place, Locale locale) {
        var language = LanguageTag.of(locale.toLanguageTag());
        var became =
                place.isPresent()
                        ? List.<String>of()
                        : places.present(place).stream().map(now -> now.name(language)).toList();
        return new Row(
                place.key(),
                place.name(language),
                place.kind().key(),
                places.parent(place).map(parent -> parent.name(language)).orElse(""),
                String.join(", ", place.formerNames()),
                String.join(", ", became));
    }

    @GetMapping("/places/{key}")
    String show(@PathVariable String key, Officer officer, Locale locale, Model model) {
        officer.require(Role.ADMINISTRATOR);
        var place = find(key);
        return show(place, PlaceForm.of(place), locale, model);
    }

    private String show(Place place, PlaceForm form, Locale locale, Model model) {
        model.addAttribute(
                "page",
                new PlacePage(
                        row(place, locale),
                        day(Optional.ofNullable(place.until()), locale),
                        form,
                        names.fields(form.names())));
        return "place/place";
    }

    private static String day(Optional<LocalDate> day, Locale locale) {
        var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return day.map(form::format).orElse("");
    }

    @PostMapping("/places/{key}")
    String change(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            Officer officer,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var place = find(key);
        var form = PlaceForm.of(sent, names.changed(place.names(), sent));
        return switch (editing.change(key, form.typed(), form.names(), officer)) {
            case PlaceOutcome.Saved saved -> {
                Toast.done(next, "toast.saved");
                yield "redirect:" + UriComponentsBuilder.fromPath("/places/{key}").build(key);
            }
            case PlaceOutcome.Refused(var faults) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield show(place, form.refused(faults), locale, model);
            }
        };
    }

    private Place find(String key) {
        return places.byKey(key).orElseThrow(() -> new NotFoundException("No place " + key));
    }
}
