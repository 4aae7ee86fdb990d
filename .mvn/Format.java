import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds every Java source below the given directory against google-java-format (`check`), or
/// rewrites it (`apply`). Run by Maven in the project's JDK, because Maven's own may be too old to
/// parse our sources.
class Format {

    public static void main(String[] arguments) throws Exception {
        var apply = arguments[0].equals("apply");
        var options = new ArrayList<>(apply ? List.of("--replace") : List.of("--dry-run"));
        options.add("--aosp");
        var files = sources(Path.of(arguments[1]));
        options.addAll(files);
        var report = new java.io.StringWriter();
        var errors = new PrintWriter(System.err, true);
        var exit = new Main(new PrintWriter(report), errors, System.in)
                .format(options.toArray(String[]::new));
        var changed = report.toString().lines().toList();
        changed.forEach(file -> System.err.println("not formatted: " + file));
        if (exit != 0 || !changed.isEmpty()) {
            System.err.println("Run: mvn -N -Pformat validate");
            System.exit(1);
        }
    }

    private static List<String> sources(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> root.relativize(path).toString().contains("src"))
                    .filter(path -> !root.relativize(path).toString().matches(".*(target|node_modules).*"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
