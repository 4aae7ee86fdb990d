package vn.tinhhoa.content.search;

import vn.tinhhoa.content.text.Words;

import java.util.Arrays;
import java.util.List;

/// Where the words of a text are. Every result shows a part of its text, so that looking for words
/// must not copy them.
final class WordPlaces {

    private static final int USUAL_LENGTH = 8;

    private final String searchable;
    private int[] bounds;
    private int used;

    private WordPlaces(String searchable) {
        this.searchable = searchable;
        this.bounds = new int[Math.max(2, searchable.length() / USUAL_LENGTH) * 2];
    }

    static WordPlaces of(String searchable) {
        var places = new WordPlaces(searchable);
        Words.each(searchable, (from, to, kind) -> places.add(from, to));
        return places;
    }

    private void add(int from, int to) {
        if (used + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[used++] = from;
        bounds[used++] = to;
    }

    /// Tells the places that pass the test, in the order of the text.
    void each(Test test, Found found) {
        for (var at = 0; at < used; at += 2) {
            if (test.passes(searchable, bounds[at], bounds[at + 1])) {
                found.at(bounds[at], bounds[at + 1]);
            }
        }
    }

    /// Tells the stretches of words that pass the tests one after the other.
    void eachRun(List<Test> tests, Found found) {
        for (var at = 0; at + 2 * tests.size() <= used; at += 2) {
            if (isRun(at, tests)) {
                found.at(bounds[at], bounds[at + 2 * tests.size() - 1]);
            }
        }
    }

    private boolean isRun(int at, List<Test> tests) {
        for (var next = 0; next < tests.size(); next++) {
            var place = at + 2 * next;
            if (!tests.get(next).passes(searchable, bounds[place], bounds[place + 1])) {
                return false;
            }
        }
        return true;
    }

    interface Test {
        boolean passes(String searchable, int from, int to);
    }

    interface Found {
        void at(int from, int to);
    }
}
