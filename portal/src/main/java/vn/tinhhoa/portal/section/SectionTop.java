package vn.tinhhoa.portal.section;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Link;

import java.util.List;

/// What every section's page begins with.
///
/// @param above the section that this one stands under
/// @param within those that stand under this one
public record SectionTop(String title, @Nullable Link above, List<Link> within) {}
