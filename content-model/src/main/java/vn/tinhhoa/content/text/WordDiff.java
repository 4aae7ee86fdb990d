package vn.tinhhoa.content.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What became of a text, word by word, so that a person sees at a glance what changed.
public record WordDiff(List<Segment> segments) {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.");

    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /// A run of words with the same fate.
    public record Segment(Fate fate, String text) {}

    public static WordDiff between(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var segments = new ArrayList<Segment>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            var source = delta.getSource();
            add(segments, Fate.KEPT, old.subList(at, source.getPosition()));
            add(segments, Fate.REMOVED, source.getLines());
            add(segments, Fate.ADDED, delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        add(segments, Fate.KEPT, old.subList(at, old.size()));
        return new WordDiff(List.copyOf(segments));
    }

    /// How many words were added or removed.
    public long changedWords() {
        return segments.stream()
                .filter(segment -> segment.fate() != Fate.KEPT)
                .flatMap(segment -> words(segment.text()).stream())
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .count();
    }

    private static void add(List<Segment> segments, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
