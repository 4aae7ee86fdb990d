package vn.tinhhoa.content.contest.vote;

import java.util.Set;

/// What is known of the part of an address behind the sign.
public enum DomainKind {
    /// A provider that everybody uses, or a relay of one, where an address costs some effort.
    WELL_KNOWN,
    /// Gives an address to anybody for some minutes.
    DISPOSABLE,
    /// A house of its own; judged by what comes from it.
    OTHER;

    private static final Set<String> KNOWN =
            Set.of(
                    "gmail.com",
                    "outlook.com",
                    "outlook.com.vn",
                    "hotmail.com",
                    "live.com",
                    "msn.com",
                    "icloud.com",
                    "privaterelay.appleid.com",
                    "proton.me",
                    "duck.com",
                    "mozmail.com",
                    "ymail.com",
                    "aol.com",
                    "gmx.com",
                    "gmx.de",
                    "gmx.net",
                    "web.de",
                    "orange.fr",
                    "free.fr",
                    "laposte.net",
                    "naver.com",
                    "daum.net",
                    "hanmail.net",
                    "kakao.com",
                    "qq.com",
                    "163.com",
                    "126.com",
                    "sina.com",
                    "foxmail.com",
                    "docomo.ne.jp",
                    "ezweb.ne.jp",
                    "softbank.ne.jp",
                    "yandex.com",
                    "mail.ru",
                    "zoho.com",
                    "fastmail.com",
                    "vnn.vn",
                    "fpt.vn",
                    "zing.vn");

    private static final Set<String> FOR_MINUTES =
            Set.of(
                    "mailinator.com",
                    "guerrillamail.com",
                    "guerrillamail.net",
                    "guerrillamail.org",
                    "guerrillamail.de",
                    "guerrillamailblock.com",
                    "grr.la",
                    "sharklasers.com",
                    "spam4.me",
                    "10minutemail.com",
                    "10minutemail.net",
                    "20minutemail.com",
                    "temp-mail.org",
                    "temp-mail.io",
                    "tempmail.com",
                    "tempmail.net",
                    "tempmailo.com",
                    "tempr.email",
                    "tmpmail.org",
                    "tmpmail.net",
                    "yopmail.com",
                    "yopmail.fr",
                    "yopmail.net",
                    "throwawaymail.com",
                    "trashmail.com",
                    "trashmail.de",
                    "trashmail.net",
                    "trash-mail.com",
                    "dispostable.com",
                    "discard.email",
                    "discardmail.com",
                    "mailnesia.com",
                    "maildrop.cc",
                    "mail.tm",
                    "mailcatch.com",
                    "mailnull.com",
                    "mailsac.com",
                    "mintemail.com",
                    "mohmal.com",
                    "moakt.com",
                    "emailondeck.com",
                    "fakeinbox.com",
                    "fakemailgenerator.com",
                    "getnada.com",
                    "nada.email",
                    "inboxkitten.com",
                    "burnermail.io",
                    "spamgourmet.com",
                    "einrot.com",
                    "33mail.com",
                    "minuteinbox.com",
                    "emailfake.com",
                    "generator.email",
                    "1secmail.com",
                    "1secmail.net",
                    "1secmail.org",
                    "dropmail.me",
                    "luxusmail.org",
                    "mytemp.email");

    /// @param domain folded, see [AddressFolding]
    public static DomainKind of(String domain) {
        if (KNOWN.contains(domain) || domain.startsWith("yahoo.")) {
            return WELL_KNOWN;
        }
        return isForMinutes(domain) ? DISPOSABLE : OTHER;
    }

    /// Such houses also take letters at every name beneath theirs.
    private static boolean isForMinutes(String domain) {
        var name = domain;
        while (true) {
            if (FOR_MINUTES.contains(name)) {
                return true;
            }
            var dot = name.indexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(dot + 1);
        }
    }
}
