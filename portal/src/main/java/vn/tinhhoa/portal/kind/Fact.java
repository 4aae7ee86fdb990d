package vn.tinhhoa.portal.kind;

import vn.tinhhoa.portal.layout.Said;

/// One thing that is said of an article, ready to be read.
///
/// @param href where the value leads; empty when it leads nowhere
public record Fact(String label, Said value, String href) {}
