/// Official documents that can be looked through. Start reading at [DocumentsPages].
@NullMarked
package vn.tinhhoa.portal.section.document;

import org.jspecify.annotations.NullMarked;
