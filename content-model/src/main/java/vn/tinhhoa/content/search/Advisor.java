package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Clause.AtLeast;
import vn.tinhhoa.content.search.Clause.Term;
import vn.tinhhoa.content.search.Lexicon.Similar;
import vn.tinhhoa.content.text.VietnameseText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds the nearest query that finds something: for each word that occurs nowhere one that is like
/// it and occurs beside the others; when all occur, but nowhere together, for one of them.
public final class Advisor {

    private static final int MOST_WORDS = 8;
    private static final int MOST_UNKNOWN = 3;
    private static final int MOST_CANDIDATES = 12;
    private static final int MOST_PROPOSALS = 64;
    private static final int SHORTEST = 2;
    private static final int GRAM = 3;

    private final Lexicon lexicon;
    private final Function<SearchQuery, SearchResult> search;

    public Advisor(Lexicon lexicon, Function<SearchQuery, SearchResult> search) {
        this.lexicon = lexicon;
        this.search = search;
    }

    public Advice advise(String typed, LanguageTag language) {
        var query = TypedWords.of(typed);
        if (query.folded().isEmpty() || query.folded().size() > MOST_WORDS) {
            return Advice.NONE;
        }
        var counts = lexicon.counts(language, conditions(query, language));
        var size = query.folded().size();
        var unknown =
                positions(query)
                        .filter(at -> counts.get(at) == 0 && query.isTypedSo(at))
                        .boxed()
                        .toList();
        if (unknown.isEmpty() && counts.get(2 * size) > 0) {
            return Advice.NONE;
        }
        var proposals =
                unknown.isEmpty()
                        ? withOneReplaced(query, language)
                        : withAllReplaced(
                                query, unknown, at -> counts.get(size + at) > 0, language);
        var nearest =
                best(proposals, unknown.isEmpty(), language)
                        .map(proposal -> inFull(proposal, query, language))
                        .filter(text -> !query.isSame(text));
        var nowhere = unknown.stream().filter(at -> counts.get(size + at) == 0);
        return new Advice(nearest.orElse(null), nowhere.map(query::typed).distinct().toList());
    }

    /// That each word occurs as it was typed, then that it occurs without its marks, then that they
    /// occur together.
    private static List<Clause> conditions(TypedWords query, LanguageTag language) {
        var family = Family.of(language);
        var conditions = new ArrayList<Clause>();
        for (var at = 0; at < query.folded().size(); at++) {
            var marked = family == Family.VIETNAMESE && query.isMarked(at);
            conditions.add(
                    marked
                            ? new Term(View.EXACT, query.searchable(at))
                            : new Term(family.folded(), query.folded().get(at)));
        }
        query.folded().forEach(word -> conditions.add(new Term(family.folded(), word)));
        conditions.add(covered(family.folded(), query.folded()));
        return conditions;
    }

    /// Those that can be corrected at all.
    private static IntStream positions(TypedWords query) {
        return IntStream.range(0, query.folded().size())
                .filter(at ->
                        query.folded().get(at).length() >= SHORTEST
                                && query.folded()
                                        .get(at)
                                        .chars()
                                        .allMatch(letter -> letter >= 'a' && letter <= 'z'));
    }

    private List<Proposal> withOneReplaced(TypedWords query, LanguageTag language) {
        var original = new Proposal(query.folded(), List.of());
        return positions(query)
                .boxed()
                .flatMap(at ->
                        candidates(query.folded().get(at), language).stream()
                                .map(word -> original.with(at, word)))
                .limit(MOST_PROPOSALS)
                .toList();
    }

    /// A word that occurs nowhere, not even without its marks, has to become another.
    private List<Proposal> withAllReplaced(
            TypedWords query,
            List<Integer> unknown,
            IntPredicate occursBare,
            LanguageTag language) {
        if (unknown.size() > MOST_UNKNOWN) {
            return List.of();
        }
        var proposals = List.of(new Proposal(query.folded(), List.of()));
        var each = (int) Math.pow(MOST_PROPOSALS, 1.0 / unknown.size());
        for (var at : unknown) {
            var words = new ArrayList<String>();
            if (occursBare.test(at)) {
                words.add(query.folded().get(at));
            }
            words.addAll(candidates(query.folded().get(at), language));
            proposals =
                    proposals.stream()
                            .flatMap(proposal ->
                                    words.stream().limit(each).map(word -> proposal.with(at, word)))
                            .toList();
        }
        return proposals;
    }

    private List<String> candidates(String word, LanguageTag language) {
        var view = Family.of(language).folded();
        var edits = word.length() >= QueryWord.LONG ? 2 : 1;
        return lexicon.similar(language, view, word, edits).stream()
                .filter(like -> view != View.TRI || like.token().length() > GRAM)
                .filter(like -> like.token().chars().allMatch(Character::isLetter))
                .sorted(
                        Comparator.comparing((Similar like) -> Distance.between(word, like.token()))
                                .thenComparing(Similar::documents, Comparator.reverseOrder())
                                .thenComparing(Similar::token))
                .limit(MOST_CANDIDATES)
                .map(Similar::token)
                .toList();
    }

    /// That whose new words stand beside their neighbours in the most documents.
    ///
    /// @param onlyBeside must they stand there?
    private Optional<Proposal> best(
            List<Proposal> proposals, boolean onlyBeside, LanguageTag language) {
        if (proposals.isEmpty()) {
            return Optional.empty();
        }
        var family = Family.of(language);
        var beside = most(proposals, one -> beside(one, family), language);
        if (beside.isEmpty() && onlyBeside) {
            return Optional.empty();
        }
        var tied = beside.isEmpty() ? proposals : beside;
        return tied.size() == 1
                ? Optional.of(tied.getFirst())
                : most(tied, one -> together(one, family), language).stream().findFirst();
    }

    /// Those that meet their condition in the most documents; none when no document does.
    private List<Proposal> most(
            List<Proposal> proposals, Function<Proposal, Clause> condition, LanguageTag language) {
        var counts = lexicon.counts(language, proposals.stream().map(condition).toList());
        var most = Collections.max(counts);
        return IntStream.range(0, proposals.size())
                .filter(at -> most > 0 && counts.get(at).equals(most))
                .mapToObj(proposals::get)
                .toList();
    }

    private static Clause together(Proposal proposal, Family family) {
        var needed = new ArrayList<Clause>();
        needed.add(covered(family.folded(), proposal.words()));
        proposal.replaced()
                .forEach(at -> needed.add(new Term(family.folded(), proposal.words().get(at))));
        return new AtLeast(needed.size(), needed);
    }

    private static Clause beside(Proposal proposal, Family family) {
        var needed = new ArrayList<Clause>();
        needed.add(together(proposal, family));
        if (family.views().contains(View.PAIR)) {
            for (var second = 1; second < proposal.words().size(); second++) {
                if (proposal.replaced().contains(second)
                        || proposal.replaced().contains(second - 1)) {
                    var pair =
                            proposal.words().get(second - 1) + " " + proposal.words().get(second);
                    needed.add(new Term(View.PAIR, pair));
                }
            }
        }
        return new AtLeast(needed.size(), needed);
    }

    private static Clause covered(View view, List<String> words) {
        var terms = words.stream().<Clause>map(word -> new Term(view, word)).toList();
        return new AtLeast(Coverage.of(terms.size()), terms);
    }

    /// As it is written in what it finds: with its marks.
    private String inFull(Proposal proposal, TypedWords query, LanguageTag language) {
        if (Family.of(language) != Family.VIETNAMESE) {
            return query.with(proposal.replaced(), proposal.words());
        }
        var bare = !VietnameseText.carriesMarks(query.clean());
        var positions =
                bare
                        ? IntStream.range(0, proposal.words().size()).boxed().toList()
                        : proposal.replaced();
        var plain = query.with(proposal.replaced(), proposal.words());
        var hits = search.apply(SearchQuery.of(plain).in(language)).hits();
        return hits.isEmpty()
                ? plain
                : query.with(positions, new MarksOf(hits.getFirst()).on(proposal.words()));
    }

    /// @param words all of the query, without their marks
    /// @param replaced the positions of those that were not typed so
    private record Proposal(List<String> words, List<Integer> replaced) {

        Proposal with(int at, String word) {
            var changed = new ArrayList<>(words);
            changed.set(at, word);
            var more = new ArrayList<>(replaced);
            more.add(at);
            return new Proposal(List.copyOf(changed), List.copyOf(more));
        }
    }
}
