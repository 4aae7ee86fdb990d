package vn.tinhhoa.content.search;

import org.springframework.dao.DataAccessException;

import vn.tinhhoa.content.synonym.SynonymGroups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The built-in synonyms, those of the settings and those that officers edit, as they are now. They
/// are put together anew only when something changed.
final class CurrentSynonyms implements Supplier<Synonyms> {

    private final List<List<String>> set;
    private final SynonymGroups edited;
    private volatile Made made;

    private record Made(List<List<String>> from, Synonyms synonyms) {

        static Made of(List<List<String>> groups) {
            return new Made(groups, Synonyms.builtInAnd(groups));
        }
    }

    CurrentSynonyms(List<List<String>> set, SynonymGroups edited) {
        this.set = List.copyOf(set);
        this.edited = edited;
        this.made = Made.of(this.set);
    }

    /// While the store is away those last read serve on: it need not be there for a search.
    @Override
    public Synonyms get() {
        var last = made;
        var groups = groups(last);
        if (!groups.equals(last.from())) {
            last = Made.of(groups);
            made = last;
        }
        return last.synonyms();
    }

    private List<List<String>> groups(Made last) {
        try {
            var groups = new ArrayList<>(set);
            groups.addAll(edited.names());
            return groups;
        } catch (DataAccessException storeAway) {
            return last.from();
        }
    }
}
