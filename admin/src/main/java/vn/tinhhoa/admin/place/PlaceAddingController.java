package vn.tinhhoa.admin.place;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import vn.tinhhoa.admin.frame.Names;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.content.place.PlaceEditing;
import vn.tinhhoa.content.place.PlaceKind;
import vn.tinhhoa.content.place.PlaceOutcome;

import java.util.List;

/// Adds one place.
@Controller
class PlaceAddingController {

    private final Gazetteer places;
    private final PlaceEditing editing;
    private final Names names;

    PlaceAddingController(Gazetteer places, PlaceEditing editing, Names names) {
        this.places = places;
        this.editing = editing;
        this.names = names;
    }

    /// @param provinces those of today
    record NewPage(
            PlaceForm form,
            List<Names.NameField> names,
            List<PlaceKind> kinds,
            List<Place> provinces) {}

    @GetMapping("/places/new")
    String ask(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        return show(PlaceForm.EMPTY, model);
    }

    private String show(PlaceForm form, Model model) {
        model.addAttribute(
                "page",
                new NewPage(
                        form,
                        names.fields(form.names()),
                        List.of(PlaceKind.values()).reversed(),
                        places.all().stream()
                                .filter(Place::isPresent)
                                .filter(place -> place.kind().level() == PlaceKind.Level.PROVINCE)
                                .toList()));
        return "place/new";
    }

    @PostMapping("/places")
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            Officer officer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var form = PlaceForm.of(sent, names.changed(Localised.EMPTY, sent));
        return switch (editing.add(form.typed(), form.names(), officer)) {
            case PlaceOutcome.Saved(var place) -> {
                Toast.done(next, "toast.place-added");
                yield "redirect:"
                        + UriComponentsBuilder.fromPath("/places/{key}").build(place.key());
            }
            case PlaceOutcome.Refused(var faults) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield show(form.refused(faults), model);
            }
        };
    }
}
