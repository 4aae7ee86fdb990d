package vn.tinhhoa.portal.contest.entering;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Reader;

/// An entrant at a page of their contest.
record Visit(Reader reader, Held contest, Entrant entrant) {

    LanguageTag language() {
        return reader.language();
    }

    ContestId id() {
        return contest.contest().id();
    }

    RuleSet rules() {
        return contest.rules();
    }

    String entries() {
        return EntryPaths.entries(language(), id());
    }

    String entry(Entry entry) {
        return EntryPaths.entry(language(), id(), entry.code());
    }

    Category category(Entry entry) {
        return rules().category(entry.category()).orElseThrow();
    }
}
