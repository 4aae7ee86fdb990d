package vn.tinhhoa.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a small JVM of its own with this one's classes, which a test can freeze and kill.
public final class ForkFixture {

    private ForkFixture() {}

    /// What it says on its error output appears on ours.
    public static ProcessBuilder of(int heapMegabytes, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
