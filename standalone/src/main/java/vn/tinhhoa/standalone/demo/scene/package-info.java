/// Draws the demonstration's pictures: a scene and a seed give the same landscape every time. Start
/// at [vn.tinhhoa.standalone.demo.scene.Painting], which says in which order things are laid on.
@NullMarked
package vn.tinhhoa.standalone.demo.scene;

import org.jspecify.annotations.NullMarked;
