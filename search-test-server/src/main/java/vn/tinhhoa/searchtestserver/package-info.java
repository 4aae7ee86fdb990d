/// Starts a real Elasticsearch in a JVM of its own and ends it with the tests.
@NullMarked
package vn.tinhhoa.searchtestserver;

import org.jspecify.annotations.NullMarked;
