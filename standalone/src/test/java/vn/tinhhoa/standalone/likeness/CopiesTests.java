package vn.tinhhoa.standalone.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import net.coobird.thumbnailator.Thumbnails;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.media.likeness.Look;
import vn.tinhhoa.content.media.likeness.LooksAlike;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

class CopiesTests {

    private static final int SOME = 24;
    private static final int MANY = 160;
    private static final int FRESH = 5000;
    private static final int SUSPECTS = 8;

    private final LooksAlike<Integer> known = new LooksAlike<>();
    private final Map<Integer, Look> looks = new HashMap<>();

    @Test
    void finds_copies_however_changed_and_lets_other_shots_pass() throws IOException {
        lookForCopies(0, SOME);
    }

    @Test
    @Tag("long")
    void finds_copies_of_many_pictures() throws IOException {
        lookForCopies(0, MANY);
    }

    /// What tells two shots apart was chosen on the first half of the many; these were made later.
    @Test
    @Tag("long")
    void finds_copies_of_pictures_that_nothing_was_chosen_by() throws IOException {
        lookForCopies(FRESH, FRESH + 60);
    }

    /// Every picture is looked for among all of them, as screening does it.
    private void lookForCopies(int from, int to) throws IOException {
        var pictures = to - from;
        for (int number = from; number < to; number++) {
            looks.put(number, look(picture(number)));
            known.put(number, look(number).straight());
        }
        var found = new TreeMap<String, Integer>();
        var taken = new TreeMap<String, Integer>();
        var strangers = 0;
        for (int number = from; number < to; number++) {
            for (var changed : Changes.of(picture(number)).entrySet()) {
                var same = isFound(look(changed.getValue()), number);
                found.merge(changed.getKey(), same ? 1 : 0, Integer::sum);
            }
            for (var other : again(number).entrySet()) {
                var same = isFound(look(other.getValue()), number);
                taken.merge(other.getKey(), same ? 1 : 0, Integer::sum);
            }
            strangers += strangersTakenFor(number);
        }
        var shots = IntStream.range(from, to).filter(CopiesTests::isLandscape).count();
        found.forEach((change, count) ->
                System.out.printf("%-38s found %d of %d%n", change, count, pictures));
        taken.forEach((shot, count) ->
                System.out.printf(
                        "another shot, %-24s taken for it %d of %d%n", shot, count, shots));
        System.out.printf(
                "strangers taken for one another: %d of %d pairs%n",
                strangers / 2, pictures * (pictures - 1) / 2);
        found.forEach((change, count) ->
                assertThat((double) count / pictures)
                        .as(change)
                        .isGreaterThanOrEqualTo(leastRecall(change)));
        assertThat(taken.values()).allSatisfy(count -> assertThat(count).isZero());
        assertThat(strangers / 2).isLessThanOrEqualTo(3);
    }

    private static double leastRecall(String change) {
        if (change.contains(",")) {
            return 0.5;
        }
        return change.startsWith("recompressed") || change.startsWith("resized") ? 0.99 : 0.95;
    }

    private boolean isFound(Look look, int number) {
        return known.to(look, SUSPECTS).stream().anyMatch(suspect -> suspect.key() == number)
                && look.agreement(look(number)).isSamePicture();
    }

    private long strangersTakenFor(int number) {
        var look = look(number);
        return known.to(look, SUSPECTS).stream()
                .filter(suspect -> suspect.key() != number)
                .filter(suspect -> look.agreement(look(suspect.key())).isSamePicture())
                .count();
    }

    private Look look(int number) {
        return Objects.requireNonNull(looks.get(number));
    }

    private static boolean isLandscape(int number) {
        return number % 4 != 3;
    }

    private static BufferedImage picture(int number) {
        return isLandscape(number) ? Shots.landscape(number) : Shots.cloud(number);
    }

    private static Map<String, BufferedImage> again(int number) {
        return isLandscape(number) ? Shots.again(number) : Map.of();
    }

    private static Look look(BufferedImage picture) throws IOException {
        return Look.of(Thumbnails.of(picture).width(256).asBufferedImage());
    }
}
