/// MongoDB's wire protocol on one SQLite file. Start reading at EmbeddedMongo.
@NullMarked
package vn.tinhhoa.embeddedmongo;

import org.jspecify.annotations.NullMarked;
