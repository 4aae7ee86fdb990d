package vn.tinhhoa.content.search;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Clause.AtLeast;
import vn.tinhhoa.content.search.Clause.Beginning;
import vn.tinhhoa.content.search.Clause.ReferenceBeginning;
import vn.tinhhoa.content.search.QueryPlan.Attempt;
import vn.tinhhoa.content.search.QueryPlan.OfLanguage;
import vn.tinhhoa.content.search.QueryPlan.Reading;
import vn.tinhhoa.content.search.QueryPlan.Weighted;
import vn.tinhhoa.content.text.CleanText;
import vn.tinhhoa.content.text.Folding;
import vn.tinhhoa.content.text.VietnameseText;
import vn.tinhhoa.content.text.Words;
import vn.tinhhoa.content.text.Words.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a reader has typed so far: asks for titles that have words beginning so, and for documents
/// whose number does.
public final class Typed {

    /// How many an engine gives, of which the best are taken.
    public static final int CANDIDATES = 30;

    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARACTERS = 100;
    private static final float WITH_ITS_MARKS = 1f;

    /// `837`, `837/QĐ`, `160/2024/NĐ-C`.
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?: ?[/ -] ?([a-z0-9/ -]*))?");

    private final String clean;
    private final List<String> words;
    private final LanguageTag language;

    public Typed(String text, LanguageTag language) {
        var shortened =
                text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        this.clean = CleanText.of(shortened).strip();
        this.words =
                Words.of(VietnameseText.searchable(clean)).stream()
                        .limit(MOST_WORDS)
                        .map(Word::text)
                        .toList();
        this.language = language;
    }

    /// Empty when nothing was typed that has words.
    public Optional<Attempt> attempt() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var ways = new ArrayList<Clause>();
        ways.add(all(words.stream().<Clause>map(this::inTitle).toList()));
        number().ifPresent(ways::add);
        var reading = new Reading(scores(), Clause.anyOf(ways));
        return Optional.of(new Attempt(false, List.of(new OfLanguage(language, List.of(reading)))));
    }

    /// The best of what an engine found, the newest coming first: titles that begin as typed before
    /// others, none twice.
    public List<Suggestion> best(List<Suggestion> found, int most) {
        var byTitle = new LinkedHashMap<String, Suggestion>();
        found.stream()
                .sorted(Comparator.comparing(suggestion -> !begins(suggestion.title())))
                .forEach(suggestion -> byTitle.putIfAbsent(suggestion.title(), suggestion));
        return byTitle.values().stream().limit(most).toList();
    }

    private boolean begins(String title) {
        var typed = Folding.ascii(VietnameseText.searchable(clean));
        return Folding.ascii(VietnameseText.searchable(title)).startsWith(typed);
    }

    private List<Weighted> scores() {
        var scores = new ArrayList<Weighted>();
        for (var word : words) {
            if (VietnameseText.carriesMarks(word) && isVietnamese()) {
                var asTyped = new Beginning(View.TITLE_EXACT, word);
                scores.add(new Weighted(asTyped, WITH_ITS_MARKS));
            }
        }
        return scores;
    }

    private boolean isVietnamese() {
        return Family.of(language) == Family.VIETNAMESE;
    }

    private Clause inTitle(String word) {
        return new Beginning(View.TITLE, Folding.ascii(word));
    }

    private Optional<Clause> number() {
        var number = NUMBER.matcher(Folding.ascii(clean.toLowerCase(Locale.ROOT)));
        if (!number.matches()) {
            return Optional.empty();
        }
        var letters = number.group(2) == null ? "" : number.group(2).replaceAll("[ -]", "");
        var digits = number.group(1).replaceFirst("^0+(?=\\d)", "");
        return Optional.of(new ReferenceBeginning(digits + "/" + letters));
    }

    private static Clause all(List<Clause> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : new AtLeast(clauses.size(), clauses);
    }
}
