package vn.tinhhoa.portal.layout;

import vn.tinhhoa.content.language.LanguageTag;

/// Leads to the same thing in another language.
///
/// @param name the language's name in itself
public record LanguageLink(LanguageTag language, String name, String href, boolean current) {}
