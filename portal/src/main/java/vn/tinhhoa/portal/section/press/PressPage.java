package vn.tinhhoa.portal.section.press;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.kind.Fact;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.section.SectionTop;

import java.util.List;

/// What the press may want, in groups.
///
/// @param groups those that have anything
/// @param whole leads back to all groups when only one is shown
public record PressPage(
        Frame frame, SectionTop top, List<Group> groups, @Nullable Link whole, Pager pager) {

    /// @param key `press-release`, `booklet` or `clarification`
    /// @param more leads to all of it when not all is shown
    public record Group(String key, String title, List<Piece> pieces, @Nullable String more) {}

    /// @param facts a booklet's form, year and size; who claimed what, and when
    public record Piece(Card card, List<Fact> facts) {}
}
