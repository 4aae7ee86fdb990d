/// Certificates on paper. It knows nothing of how prizes were won. Start reading at
/// [vn.tinhhoa.content.contest.certificate.CertificatePaper].
@NullMarked
package vn.tinhhoa.content.contest.certificate;

import org.jspecify.annotations.NullMarked;
