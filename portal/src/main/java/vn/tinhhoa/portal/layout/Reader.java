package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;

/// Who reads: the language their pages are in and how they want to see them.
public record Reader(LanguageTag language, ViewChoice view) {}
