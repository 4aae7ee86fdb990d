/// The content of the invented province Sơn Hải, which an installation shows until it has its own.
/// Start at [vn.tinhhoa.standalone.demo.DemoLibrary]; the texts lie in the resources beneath
/// `demo/`.
@NullMarked
package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.NullMarked;
