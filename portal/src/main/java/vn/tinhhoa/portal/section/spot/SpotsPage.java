package vn.tinhhoa.portal.section.spot;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.map.MapDrawing;
import vn.tinhhoa.portal.section.FilterForm;
import vn.tinhhoa.portal.section.SectionTop;

import java.util.List;

/// Places to visit.
public record SpotsPage(
        Frame frame,
        SectionTop top,
        FilterForm filter,
        @Nullable MapDrawing map,
        List<Spot> spots,
        Pager pager) {

    /// @param sort in words
    /// @param address in the language it was typed in; its text may be empty
    public record Spot(Card card, String sort, Said address) {}
}
