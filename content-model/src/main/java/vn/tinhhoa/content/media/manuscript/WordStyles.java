package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What Word's styles say of a paragraph. A style may build upon another, and it is known by its
/// name, which Word keeps in English in every language of its interface.
final class WordStyles {

    private static final int LONGEST_CHAIN = 12;

    /// A list's definition and how deep in it an item stands.
    record ListLevel(BigInteger list, int level) {}

    private final XWPFDocument document;

    WordStyles(XWPFDocument document) {
        this.document = document;
    }

    /// The HTML element for a paragraph: `h1` to `h4`, `blockquote` or `p`.
    String tag(XWPFParagraph paragraph) {
        for (var style : chain(paragraph.getStyleID())) {
            var tag = tag(name(style));
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        var unknown = tag(named(paragraph.getStyleID()));
        if (!unknown.isEmpty()) {
            return unknown;
        }
        var properties = paragraph.getCTP().getPPr();
        var outline = properties == null ? null : properties.getOutlineLvl();
        return outline == null || outline.getVal().intValue() > 8
                ? "p"
                : heading(outline.getVal().intValue() + 1);
    }

    private static String tag(String name) {
        if (name.matches("heading [1-9]")) {
            return heading(name.charAt(8) - '0');
        }
        return switch (name) {
            case "title" -> "h1";
            case "quote", "intense quote" -> "blockquote";
            default -> "";
        };
    }

    private static String heading(int rank) {
        return "h" + Math.min(rank, 4);
    }

    boolean isCaption(XWPFParagraph paragraph) {
        return is(paragraph, "caption");
    }

    /// A line of a table of contents, which Word makes and the page has no use for.
    boolean isContents(XWPFParagraph paragraph) {
        return is(paragraph, "toc [1-9]|toc heading");
    }

    private boolean is(XWPFParagraph paragraph, String pattern) {
        return chain(paragraph.getStyleID()).stream()
                        .anyMatch(style -> name(style).matches(pattern))
                || named(paragraph.getStyleID()).matches(pattern);
    }

    /// The emphasis that a style for single words stands for; nothing for most.
    Optional<String> emphasis(String styleId) {
        return switch (styleId.isEmpty() ? "" : first(styleId)) {
            case "strong" -> Optional.of("strong");
            case "emphasis", "subtle emphasis", "intense emphasis" -> Optional.of("em");
            default -> Optional.empty();
        };
    }

    private String first(String styleId) {
        return chain(styleId).stream().findFirst().map(WordStyles::name).orElse(named(styleId));
    }

    /// Where in which list a paragraph is an item, by itself or by its style.
    Optional<ListLevel> listLevel(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetNumPr()) {
            return listLevel(properties.getNumPr());
        }
        for (var style : chain(paragraph.getStyleID())) {
            var ofStyle = style.getCTStyle().getPPr();
            if (ofStyle != null && ofStyle.isSetNumPr()) {
                return listLevel(ofStyle.getNumPr());
            }
        }
        return Optional.empty();
    }

    /// List 0 takes a paragraph out of its list.
    private static Optional<ListLevel> listLevel(CTNumPr numbering) {
        if (!numbering.isSetNumId() || numbering.getNumId().getVal().signum() == 0) {
            return Optional.empty();
        }
        var level = numbering.isSetIlvl() ? numbering.getIlvl().getVal().intValue() : 0;
        return Optional.of(new ListLevel(numbering.getNumId().getVal(), level));
    }

    /// The font of a run: its own, or that of its style, its paragraph's style or the whole file.
    String font(XWPFRun run, XWPFParagraph paragraph) {
        var own = run.getCTR().getRPr();
        var chains = Stream.of(chain(run.getStyle()), chain(paragraph.getStyleID()));
        var inherited =
                chains.flatMap(List::stream)
                        .map(style -> style.getCTStyle().getRPr())
                        .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(own), inherited)
                .filter(properties -> properties.sizeOfRFontsArray() > 0)
                .map(properties -> properties.getRFontsArray(0).getAscii())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private List<XWPFStyle> chain(@Nullable String id) {
        var chain = new ArrayList<XWPFStyle>();
        var styles = document.getStyles();
        for (var next = id; next != null && styles != null && chain.size() < LONGEST_CHAIN; ) {
            var style = styles.getStyle(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.getBasisStyleID();
        }
        return chain;
    }

    private static String name(XWPFStyle style) {
        return named(style.getName());
    }

    /// Programs that write no names use Word's ids, which are the names without spaces.
    private static String named(@Nullable String name) {
        return name == null
                ? ""
                : name.toLowerCase(Locale.ROOT).replaceAll("^(heading|toc)(\\d)", "$1 $2");
    }
}
