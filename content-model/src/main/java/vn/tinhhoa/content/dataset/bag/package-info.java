/// A release as one ZIP that is never built: a BagIt bag (RFC 8493) whose every offset is known.
/// Start reading at [ReleaseBag].
@NullMarked
package vn.tinhhoa.content.dataset.bag;

import org.jspecify.annotations.NullMarked;
