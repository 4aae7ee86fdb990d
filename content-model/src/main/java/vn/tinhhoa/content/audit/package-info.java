/// Who did what, in an append-only chain of hashes. Start reading at [AuditTrail].
@NullMarked
package vn.tinhhoa.content.audit;

import org.jspecify.annotations.NullMarked;
