package vn.tinhhoa.portal.contest.certificate;

import vn.tinhhoa.portal.layout.Frame;

import java.util.List;

/// Whether a certificate is ours and stands.
///
/// @param state `valid`, `withdrawn` or `unknown`
/// @param facts what it certifies; empty unless it stands
/// @param paper address of the PDF; empty unless it stands
record CertificatePage(
        Frame frame, String state, String title, String text, List<Fact> facts, String paper) {

    /// @param lang of the value
    record Fact(String label, String value, String lang) {}
}
