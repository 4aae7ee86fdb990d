package vn.tinhhoa.portal.section.event;

import vn.tinhhoa.portal.kind.OccasionWords.Leaf;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Said;

/// An event in a list.
///
/// @param leaf the day it begins
/// @param when its days and hours, in words
/// @param venue in the language it was typed in; its text may be empty
/// @param state that it is over or on now; empty before it begins
/// @param file for the reader's own calendar
public record EventRow(Card card, Leaf leaf, String when, Said venue, String state, String file) {}
