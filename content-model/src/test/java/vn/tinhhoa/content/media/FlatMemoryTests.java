package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes pictures in and makes their renditions in a process of its own that has little memory. A
/// process that needs more than it has would end with an error.
class FlatMemoryTests {

    @TempDir Path scratch;

    @Test
    void takes_eight_large_photographs_at_once() throws Exception {
        var baseline = scratch.resolve("baseline.jpg");
        BenchPictures.write(baseline, 6000, 4000, false);
        var progressive = scratch.resolve("progressive.jpg");
        BenchPictures.write(progressive, 3000, 2000, true);
        run("192m", "together", "8", baseline, progressive);
    }

    @Test
    @Tag("long")
    void takes_a_thousand_one_after_the_other() throws Exception {
        var baseline = scratch.resolve("baseline.jpg");
        BenchPictures.write(baseline, 6000, 4000, false);
        run("96m", "one after the other", "1000", baseline);
    }

    /// The heap holds what one picture may take besides what Java itself needs.
    @Test
    @Tag("long")
    void takes_a_picture_of_a_hundred_megapixels() throws Exception {
        var huge = scratch.resolve("huge.jpg");
        BenchPictures.write(huge, 12_000, 8_400, false);
        run("96m", "one after the other", "2", huge);
    }

    /// The smallest picture passes with 18 MB: this one takes at most 30 more.
    @Test
    void makes_all_renditions_of_a_tall_picture_in_little_memory() throws Exception {
        var tall = scratch.resolve("tall.jpg");
        BenchPictures.write(tall, 4000, 6000, false);
        run("48m", "ladder", "1", tall);
    }

    private static void run(String heap, String how, String count, Path... files)
            throws IOException, InterruptedException {
        var output = new StringBuilder();
        assertThat(passes(heap, how, count, output, files)).as(output.toString()).isTrue();
        System.out.print(output);
        assertThat(output).contains("made " + count);
    }

    /// Whether a process with this heap gets through.
    static boolean passes(
            String heap, String how, String count, StringBuilder output, Path... files)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap,
                                "-XX:+UseSerialGC",
                                "-Xmn6m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName(),
                                how,
                                count));
        for (var file : files) {
            command.add(file.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output.append(new String(process.getInputStream().readAllBytes()));
        return process.waitFor() == 0;
    }
}
