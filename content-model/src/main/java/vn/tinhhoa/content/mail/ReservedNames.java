package vn.tinhhoa.content.mail;

import java.util.Locale;
import java.util.Set;

/// Domains that nobody can have (RFC 2606, RFC 6761): those of the people whom demonstrations and
/// tests invent. No letter to them leaves the house.
final class ReservedNames {

    private static final Set<String> TOP = Set.of("example", "invalid", "test", "localhost");

    private ReservedNames() {}

    static boolean has(String address) {
        return TOP.contains(
                address.substring(Math.max(address.lastIndexOf('.'), address.lastIndexOf('@')) + 1)
                        .toLowerCase(Locale.ROOT));
    }
}
