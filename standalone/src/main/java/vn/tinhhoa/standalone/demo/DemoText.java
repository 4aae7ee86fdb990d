package vn.tinhhoa.standalone.demo;

import java.util.regex.Pattern;

/// An article in one language.
///
/// @param title plain text
/// @param summary plain text, at most 300 characters
/// @param html the body; a picture is `<figure
///   data-picture="key"><figcaption>…</figcaption></figure>`
public record DemoText(String title, String summary, String html) {

    private static final Pattern FILE =
            Pattern.compile(
                    "\\s*<h1>([^<&]+)</h1>\\s*<p class=\"summary\">([^<&]+)</p>\\s*(.+)",
                    Pattern.DOTALL);

    /// Reads a file that begins with its title and its summary.
    static DemoText of(String name, String file) {
        var parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalStateException(name + " does not begin with a title and a summary");
        }
        return new DemoText(line(parts.group(1)), line(parts.group(2)), parts.group(3).strip());
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
