package vn.tinhhoa.portal.contest.entering;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.language.LanguageTag;

/// Addresses of entrants' pages.
final class EntryPaths {

    private EntryPaths() {}

    static String contest(LanguageTag language, ContestId contest) {
        return "/" + language + "/contests/" + contest;
    }

    static String enter(LanguageTag language, ContestId contest) {
        return contest(language, contest) + "/enter";
    }

    static String entries(LanguageTag language, ContestId contest) {
        return contest(language, contest) + "/entry";
    }

    static String entry(LanguageTag language, ContestId contest, EntryCode code) {
        return entries(language, contest) + "/" + code;
    }
}
