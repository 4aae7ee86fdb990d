package vn.tinhhoa.content.contest.vote;

/// What a ballot tells of where it came from, without telling whom. Hashes are keyed with a key
/// that is destroyed after the close.
///
/// @param voter hash of the folded address
/// @param spelling hash of the address as it was written; differs among aliases
/// @param domain hash of the folded domain
/// @param series hash of the address without its figures; empty when it has none
/// @param subnet hash of the first 24 bits of an IPv4 address, 48 of an IPv6 address
/// @param browser hash of what the browser says of itself and of its languages
/// @param waited milliseconds between sending the link and opening it
/// @param dwelt milliseconds between opening the link and voting
public record Signals(
        String voter,
        String spelling,
        String domain,
        DomainKind domainKind,
        String series,
        String subnet,
        String browser,
        long waited,
        long dwelt) {}
