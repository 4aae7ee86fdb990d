package vn.tinhhoa.portal.contest.gallery;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.contest.ContestPaths;

/// Addresses of the gallery.
final class GalleryPaths {

    private GalleryPaths() {}

    static String gallery(LanguageTag language, ContestId contest) {
        return ContestPaths.contest(language, contest) + "/gallery";
    }

    static String entry(LanguageTag language, ContestId contest, EntryCode code) {
        return gallery(language, contest) + "/" + code;
    }

    static String vote(LanguageTag language, ContestId contest, EntryCode code) {
        return entry(language, contest, code) + "/vote";
    }

    /// @param number of the picture in its entry, from 1
    static String picture(ContestId contest, EntryCode code, int number, int size) {
        return "/media/contests/%s/%s/%d-%d.jpg".formatted(contest, code, number, size);
    }
}
