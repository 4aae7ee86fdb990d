/// The public site: a web application for everybody. It reads publications, never drafts. Start
/// reading at [vn.tinhhoa.portal.PortalApplication], then [vn.tinhhoa.portal.article.ArticlePage].
@NullMarked
package vn.tinhhoa.portal;

import org.jspecify.annotations.NullMarked;
