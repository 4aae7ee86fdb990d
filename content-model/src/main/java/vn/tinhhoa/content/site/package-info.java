/// Settings of this installation. Start reading at [SiteProperties].
@NullMarked
package vn.tinhhoa.content.site;

import org.jspecify.annotations.NullMarked;
