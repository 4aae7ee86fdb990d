package vn.tinhhoa.portal.style;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;

import java.util.List;

/// Every part that pages are made of, each once, for whoever changes one.
///
/// @param prose a passage with everything that officers can write
public record StylePage(
        Frame frame, SafeHtml notice, List<Card> cards, Pager pager, SafeHtml prose) {}
