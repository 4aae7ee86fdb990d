/// Maps that the server draws: no foreign map service, no script. Start reading at [MapMaking].
@NullMarked
package vn.tinhhoa.portal.map;

import org.jspecify.annotations.NullMarked;
