/// Free subject tags with a name in each language. Start reading at [SiteTopics].
@NullMarked
package vn.tinhhoa.content.topic;

import org.jspecify.annotations.NullMarked;
