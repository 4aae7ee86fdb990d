/// What programs ask a site for beside its pages: feeds of news, a description of its search, whom
/// to tell about weaknesses. Start reading at [FeedController].
@NullMarked
package vn.tinhhoa.portal.feed;

import org.jspecify.annotations.NullMarked;
