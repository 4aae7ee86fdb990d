/// The audit trail. Start reading at [AuditController].
@NullMarked
package vn.tinhhoa.admin.audit;

import org.jspecify.annotations.NullMarked;
