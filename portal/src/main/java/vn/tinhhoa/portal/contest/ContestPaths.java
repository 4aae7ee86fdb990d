package vn.tinhhoa.portal.contest;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.language.LanguageTag;

/// Where contests are found by readers. All of it is plain ASCII.
public final class ContestPaths {

    private ContestPaths() {}

    public static String all(LanguageTag language) {
        return "/" + language + "/contests";
    }

    public static String contest(LanguageTag language, ContestId contest) {
        return all(language) + "/" + contest;
    }

    static String rules(LanguageTag language, ContestId contest, int number) {
        return contest(language, contest) + "/rules/" + number;
    }

    static String preview(LanguageTag language, String token) {
        return all(language) + "/preview/" + token;
    }
}
