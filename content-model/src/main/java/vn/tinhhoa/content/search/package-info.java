/// Finding what is published. Start reading at [SearchIndex], the port; how a query is understood
/// is in [QueryPlanner], the same for every engine.
@NullMarked
package vn.tinhhoa.content.search;

import org.jspecify.annotations.NullMarked;
