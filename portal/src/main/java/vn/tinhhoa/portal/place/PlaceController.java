package vn.tinhhoa.portal.place;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.place.Place;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.pagecache.Kept;

import java.util.List;

/// Shows places; a former name leads on to what it became, or says among what it was divided.
@Controller
class PlaceController {

    private final Gazetteer places;
    private final PlacePages pages;

    PlaceController(Gazetteer places, PlacePages pages) {
        this.places = places;
        this.pages = pages;
    }

    @Kept
    @GetMapping("/{language}/place/{key}")
    Object place(
            Reader reader,
            @PathVariable String key,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var place = places.byKey(key);
        if (place.isPresent() && place.get().isPresent()) {
            model.addAttribute("page", pages.of(reader, place.get(), page));
            return "place/place";
        }
        var successors = place.map(places::present).orElseGet(() -> places.formedFrom(key));
        if (successors.isEmpty()) {
            throw new NotFoundException("No place " + key);
        }
        if (successors.size() == 1) {
            return redirect(reader.language(), successors);
        }
        model.addAttribute("page", pages.divided(reader, key, place, successors));
        return "place/divided";
    }

    private static RedirectView redirect(LanguageTag language, List<Place> successors) {
        var path = PlacePaths.of(language, successors.getFirst().key());
        var view = new RedirectView(WebAddress.encoded(path));
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
