/// What concerns the whole site: first visit, site map, robots. Start reading at [SiteMap].
@NullMarked
package vn.tinhhoa.portal.site;

import org.jspecify.annotations.NullMarked;
