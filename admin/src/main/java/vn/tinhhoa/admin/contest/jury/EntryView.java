package vn.tinhhoa.admin.contest.jury;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.judging.JuryPictures;
import vn.tinhhoa.content.contest.judging.RoundEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An entry as a juror sees it.
///
/// @param texts what its author wrote and the round shows
/// @param taken the day; empty when it is not said or not shown
record EntryView(
        String code,
        String category,
        List<Shown> pictures,
        List<Text> texts,
        String place,
        String taken) {

    /// @param large for the page
    /// @param largest for looking closer
    record Shown(String large, String largest, int width, int height) {}

    /// @param label its message key
    record Text(String label, String language, String words) {}

    static EntryView of(RoundEntry entry, String category, String taken) {
        var texts = new ArrayList<Text>();
        for (var field : TextField.values()) {
            var text = entry.text(field);
            if (!text.isEmpty()) {
                texts.add(new Text("jury.text." + field, Words.language(text), Words.of(text)));
            }
        }
        return new EntryView(
                entry.code().toString(),
                category,
                IntStream.range(0, entry.pictures().size())
                        .mapToObj(number -> shown(entry, number))
                        .toList(),
                texts,
                entry.place(),
                taken);
    }

    private static Shown shown(RoundEntry entry, int number) {
        var work = entry.pictures().get(number).work();
        var scale = Math.min(1.0, (double) large() / work.longSide());
        return new Shown(
                address(entry, number, large()),
                address(entry, number, JuryPictures.SIZES.getLast()),
                (int) Math.max(1, Math.round(work.width() * scale)),
                (int) Math.max(1, Math.round(work.height() * scale)));
    }

    private static int large() {
        return JuryPictures.SIZES.get(1);
    }

    /// The first picture, small; empty for writing.
    static String first(RoundEntry entry) {
        return entry.pictures().isEmpty() ? "" : address(entry, 0, JuryPictures.SIZES.getFirst());
    }

    /// The large pictures of an entry, to be there before it is asked for.
    static List<String> ahead(RoundEntry entry) {
        return IntStream.range(0, entry.pictures().size())
                .mapToObj(number -> address(entry, number, large()))
                .toList();
    }

    /// Tells nothing but the code, which the juror knows.
    private static String address(RoundEntry entry, int number, int size) {
        return "/jury/%s/%s/%d-%d.jpg".formatted(entry.round(), entry.code(), number + 1, size);
    }
}
