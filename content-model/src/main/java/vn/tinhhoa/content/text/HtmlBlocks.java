package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// A body as the row of its top-level blocks: the unit in which translations are compared with
/// their source.
public record HtmlBlocks(List<Block> all) {

    private static final int HASH_DIGITS = 16;

    public HtmlBlocks {
        all = List.copyOf(all);
    }

    public static HtmlBlocks of(SafeHtml html) {
        var document = Jsoup.parseBodyFragment(html.value());
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return new HtmlBlocks(
                document.body().children().stream()
                        .map(element -> Block.of(element.normalName(), element))
                        .toList());
    }

    public SafeHtml join() {
        return new SafeHtml(all.stream().map(Block::html).collect(Collectors.joining("\n")));
    }

    /// One top-level block.
    ///
    /// @param tag its element's name, such as `p` or `figure`
    /// @param html the whole element
    /// @param hash 16 hexadecimal digits of its normalised content
    /// @param text its words
    public record Block(String tag, String html, String hash, String text) {

        static Block of(String tag, Element element) {
            var html = element.outerHtml();
            return new Block(tag, html, hash(html), element.text());
        }

        /// A block of plain words, such as a title.
        public static Block ofLine(String tag, String line) {
            return new Block(tag, line, hash(line), line);
        }

        private static String hash(String html) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var normal = html.replaceAll("\\s+", " ").strip();
                return HexFormat.of()
                        .formatHex(digest.digest(normal.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, HASH_DIGITS);
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }
}
