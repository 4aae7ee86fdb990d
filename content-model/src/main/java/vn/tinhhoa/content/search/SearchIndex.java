package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.Collection;
import java.util.List;

/// The index of everything that is published. It is derived: it can be thrown away and built again
/// from the publications at any time.
///
/// Every method throws [SearchUnavailableException] when the engine cannot be reached or fails.
public interface SearchIndex extends AutoCloseable {

    /// Adds documents, or replaces those with the same ids. They are found when this returns, and
    /// survive a kill from then on.
    void put(List<SearchDocument> documents);

    /// Takes documents out; unknown ids are ignored. They are gone when this returns.
    void remove(Collection<String> ids);

    SearchResult search(SearchQuery query);

    /// Titles of one language that have a word for each typed one that begins so, with or without
    /// its marks; documents whose official number begins so. Those that have the marks that were
    /// typed come first, titles that begin as typed before others, then the newest.
    List<Suggestion> suggest(String typed, LanguageTag language, int most);

    /// What to tell a reader of one language whose query finds nothing or little.
    Advice advise(String text, LanguageTag language);

    /// How many documents there are.
    long size();

    /// Starts to build the index anew, beside the one that goes on answering. What is put or
    /// removed through this index meanwhile reaches both; what other processes put or remove
    /// meanwhile must be put or removed again after the commit. A rebuild that was under way before
    /// is abandoned.
    Rebuild rebuild();

    @Override
    void close();

    /// The new index while it grows. Nobody finds it before the commit.
    interface Rebuild {

        /// Adds documents; one that was put or removed through the index since the rebuild began is
        /// passed over, because what is there is newer.
        void put(List<SearchDocument> documents);

        /// Makes the new index the one that answers and drops the old one.
        void commit();

        /// Drops the new index. Does nothing after a commit.
        void abandon();
    }
}
