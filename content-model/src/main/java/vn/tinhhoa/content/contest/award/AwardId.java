package vn.tinhhoa.content.contest.award;

import vn.tinhhoa.content.contest.entry.EntryCode;

/// A prize given to an entry. The code names the contest too, since it is one contest's only.
public record AwardId(EntryCode code, String prize) {

    public static AwardId of(String text) {
        var at = text.indexOf('/');
        return new AwardId(new EntryCode(text.substring(0, at)), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return code.value() + "/" + prize;
    }
}
