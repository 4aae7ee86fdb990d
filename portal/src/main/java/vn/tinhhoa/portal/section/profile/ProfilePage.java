package vn.tinhhoa.portal.section.profile;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.kind.Figures;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.map.MapDrawing;
import vn.tinhhoa.portal.section.SectionTop;

import java.util.List;

/// What the province is.
///
/// @param map of its places to visit
/// @param places leads to them
public record ProfilePage(
        Frame frame,
        SectionTop top,
        @Nullable Figures figures,
        @Nullable MapDrawing map,
        @Nullable Link places,
        List<Card> cards,
        Pager pager) {}
