/// One process with its own stores: the launcher and the demonstration content.
@NullMarked
package vn.tinhhoa.standalone;

import org.jspecify.annotations.NullMarked;
