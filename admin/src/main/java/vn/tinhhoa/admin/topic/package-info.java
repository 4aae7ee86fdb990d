/// The site's topics. Start reading at [TopicController].
@NullMarked
package vn.tinhhoa.admin.topic;

import org.jspecify.annotations.NullMarked;
