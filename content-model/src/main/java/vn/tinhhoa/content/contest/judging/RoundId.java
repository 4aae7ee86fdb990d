package vn.tinhhoa.content.contest.judging;

import vn.tinhhoa.content.contest.ContestId;

/// A round: its contest, and its code in that contest's rules.
public record RoundId(ContestId contest, String code) {

    public static RoundId of(String text) {
        var at = text.indexOf('/');
        return new RoundId(new ContestId(text.substring(0, at)), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return contest + "/" + code;
    }
}
