package vn.tinhhoa.content.contest.vote;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Folds the many spellings of one mailbox into one: by the rules its provider is known to follow,
/// and by the customary `+tag` (RFC 5233) everywhere else.
public final class AddressFolding {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    /// What a provider makes of an address.
    ///
    /// @param name under which all its domains are one
    /// @param ignored signs that make no difference
    /// @param separators signs that begin a tag
    private record Provider(String name, String ignored, String separators) {}

    private static final Provider GOOGLE = new Provider("gmail.com", ".", "+");
    private static final Provider PROTON = new Provider("proton.me", "._-", "+");
    private static final Provider YANDEX = new Provider("yandex.com", ".-", "+");
    private static final Map<String, Provider> PROVIDERS =
            Map.ofEntries(
                    Map.entry("gmail.com", GOOGLE),
                    Map.entry("googlemail.com", GOOGLE),
                    Map.entry("proton.me", PROTON),
                    Map.entry("protonmail.com", PROTON),
                    Map.entry("protonmail.ch", PROTON),
                    Map.entry("pm.me", PROTON),
                    Map.entry("ya.ru", YANDEX),
                    Map.entry("yandex.ru", YANDEX),
                    Map.entry("yandex.com", YANDEX),
                    Map.entry("icloud.com", new Provider("icloud.com", "", "+")),
                    Map.entry("me.com", new Provider("icloud.com", "", "+")),
                    Map.entry("mac.com", new Provider("icloud.com", "", "+")));

    /// Providers that give every mailbox a domain of its own: `any@name.fastmail.com`.
    private static final Set<String> SUBDOMAINS = Set.of("fastmail.com", "fastmail.fm");

    private AddressFolding() {}

    /// @return empty when the text is no address that letters can be sent to
    public static Optional<Mailbox> fold(String text) {
        var address = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        var at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        var local = unquoted(address.substring(0, at)).toLowerCase(Locale.ROOT);
        return domain(address.substring(at + 1))
                .filter(known -> local.length() <= LONGEST_LOCAL)
                .filter(known -> LOCAL.matcher(local).matches())
                .filter(known -> local.charAt(0) != '.' && !local.contains(".."))
                .flatMap(known -> folded(local, known));
    }

    private static Optional<Mailbox> folded(String local, String domain) {
        var own = ownSubdomain(domain);
        if (own.isPresent()) {
            return own;
        }
        var provider = provider(domain);
        var name = local;
        for (var separator : provider.separators().toCharArray()) {
            var tag = name.indexOf(separator);
            name = tag > 0 ? name.substring(0, tag) : name;
        }
        for (var sign : provider.ignored().toCharArray()) {
            name = name.replace(String.valueOf(sign), "");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new Mailbox(name, provider.name()));
    }

    private static Provider provider(String domain) {
        var known = PROVIDERS.get(domain);
        if (known != null) {
            return known;
        }
        // Yahoo gives out `name-tag` addresses in all its countries.
        var separators = domain.startsWith("yahoo.") || domain.equals("ymail.com") ? "+-" : "+";
        return new Provider(domain, "", separators);
    }

    private static Optional<Mailbox> ownSubdomain(String domain) {
        var dot = domain.indexOf('.');
        var parent = domain.substring(dot + 1);
        return SUBDOMAINS.contains(parent)
                ? Optional.of(new Mailbox(domain.substring(0, dot), parent))
                : Optional.empty();
    }

    /// `"a.b"@example.org` and `a.b@example.org` are one (RFC 5321, section 4.1.2).
    private static String unquoted(String local) {
        return local.length() > 2 && local.startsWith("\"") && local.endsWith("\"")
                ? local.substring(1, local.length() - 1).replace("\\", "")
                : local;
    }

    private static Optional<String> domain(String text) {
        try {
            var ascii = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            var rooted = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            return Optional.of(rooted).filter(one -> DOMAIN.matcher(one).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
