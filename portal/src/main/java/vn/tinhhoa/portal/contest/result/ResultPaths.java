package vn.tinhhoa.portal.contest.result;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.contest.ContestPaths;

/// Addresses of results.
final class ResultPaths {

    private ResultPaths() {}

    static String contest(LanguageTag language, ContestId contest) {
        return ContestPaths.contest(language, contest);
    }

    static String results(LanguageTag language, ContestId contest) {
        return contest(language, contest) + "/results";
    }

    static String data(ContestId contest, String round) {
        return "/api/v1/contests/" + contest + "/results/" + round + ".json";
    }

    static String picture(ContestId contest, EntryCode code, int size) {
        return "/media/results/%s/%s/%d.jpg".formatted(contest, code, size);
    }
}
