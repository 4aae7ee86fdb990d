package vn.tinhhoa.content.contest.certificate;

import vn.tinhhoa.content.language.LanguageTag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/// All that a certificate says, in the winner's language where the contest has it.
///
/// @param issuer who gives it
/// @param contest its name
/// @param recipient whom it is given to
/// @param prize its name
/// @param work the title of what won; empty when it has none
/// @param day on which the prize was given, in the province's time
/// @param number of the certificate
/// @param address of the page that verifies it
public record CertificateWords(
        LanguageTag language,
        String issuer,
        String contest,
        String recipient,
        String prize,
        String work,
        LocalDate day,
        String number,
        String address) {

    private static final int GROUP = 4;
    private static final int GROUPS = 5;

    /// What the paper and the page that verifies it must have in common, such as `9f86 d081 884c
    /// 7d65 9a2f`: the beginning of the SHA-256 of everything it says.
    public String fingerprint() {
        var said =
                String.join(
                        "\n",
                        language.value(),
                        issuer,
                        contest,
                        recipient,
                        prize,
                        work,
                        day.toString(),
                        number,
                        address);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(said.getBytes(StandardCharsets.UTF_8));
            var digits = HexFormat.of().formatHex(digest).substring(0, GROUP * GROUPS);
            return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
