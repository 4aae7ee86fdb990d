package vn.tinhhoa.portal.section;

import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.LanguageLink;
import vn.tinhhoa.portal.layout.Pager;

import java.util.List;

/// One page of a section's list, the newest first.
///
/// @param elsewhere languages in which the section has something, when it is empty in this one
public record SectionPage(
        Frame frame, SectionTop top, List<Card> cards, Pager pager, List<LanguageLink> elsewhere) {}
