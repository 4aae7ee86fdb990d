/// Official documents and their numbers. Start reading at [DocumentNumber].
@NullMarked
package vn.tinhhoa.content.document;

import org.jspecify.annotations.NullMarked;
