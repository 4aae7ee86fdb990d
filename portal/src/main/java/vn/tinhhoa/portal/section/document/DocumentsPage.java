package vn.tinhhoa.portal.section.document;

import vn.tinhhoa.content.kind.Force;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Words.Moment;
import vn.tinhhoa.portal.section.FilterForm;
import vn.tinhhoa.portal.section.SectionTop;

import java.util.List;

/// Official documents, the last one issued first.
///
/// @param search leads to a search of the whole site for what was typed
public record DocumentsPage(
        Frame frame,
        SectionTop top,
        FilterForm filter,
        List<Row> rows,
        Pager pager,
        String search) {

    /// @param type in words
    /// @param standing whether it is in force, in words
    public record Row(
            Card card,
            String number,
            Moment issued,
            Said issuer,
            String type,
            Force force,
            String standing) {}
}
