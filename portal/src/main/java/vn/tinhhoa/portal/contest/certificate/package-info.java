/// Says of a certificate whether it is ours. Start reading at
/// [vn.tinhhoa.portal.contest.certificate.CertificateController].
@NullMarked
package vn.tinhhoa.portal.contest.certificate;

import org.jspecify.annotations.NullMarked;
