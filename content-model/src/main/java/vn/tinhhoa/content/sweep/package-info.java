/// Derived work: a document says what is owed, a sweep does it. Start reading at [Sweep].
@NullMarked
package vn.tinhhoa.content.sweep;

import org.jspecify.annotations.NullMarked;
