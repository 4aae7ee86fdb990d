/// The index in an Elasticsearch 9, which several processes share. Start reading at
/// [ElasticsearchSearchIndex].
@NullMarked
package vn.tinhhoa.content.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
