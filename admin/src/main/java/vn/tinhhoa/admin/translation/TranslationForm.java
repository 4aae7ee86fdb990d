package vn.tinhhoa.admin.translation;

import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.translation.TranslationEntry;
import vn.tinhhoa.content.translation.TranslationRow.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a translator sends: the rows in their order, each with a number.
///
/// @param sourceRevision the source that they had beside them
/// @param revision of the translation that they began with
/// @param then what to do after saving: `submit`, `preview`, or nothing
record TranslationForm(
        List<TranslationEntry> entries, int sourceRevision, int revision, String then) {

    private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "blockquote");

    /// Reads `rows`, and for each row `kind-N`, `detail-N`, `source-N`, `origin-N`, `tag-N` and
    /// `html-N`, or `picture-N`, `caption-N` and `alt-N`; `right-N` and `remove-N` are ticks.
    static TranslationForm of(MultiValueMap<String, String> form) {
        var entries = new ArrayList<TranslationEntry>();
        var rows = number(form, "rows");
        for (int row = 0; row < rows; row++) {
            if (!form.containsKey("remove-" + row)) {
                entries.add(
                        new TranslationEntry(
                                Kind.valueOf(text(form, "kind-" + row)),
                                text(form, "detail-" + row),
                                text(form, "source-" + row),
                                text(form, "origin-" + row),
                                words(form, row),
                                form.containsKey("right-" + row)));
            }
        }
        return new TranslationForm(
                entries,
                number(form, "sourceRevision"),
                number(form, "revision"),
                text(form, "then"));
    }

    private static String words(MultiValueMap<String, String> form, int row) {
        var picture = text(form, "picture-" + row);
        if (picture.matches("[0-9a-f]{32}")) {
            return picture(picture, text(form, "caption-" + row), text(form, "alt-" + row));
        }
        var html = text(form, "html-" + row);
        var tag = text(form, "tag-" + row);
        return html.isBlank() || html.contains("<") || !LINES.contains(tag)
                ? html
                : "<" + tag + ">" + html + "</" + tag + ">";
    }

    /// An untranslated picture stays untranslated.
    private static String picture(String asset, String caption, String alt) {
        if (caption.isBlank() && alt.isBlank()) {
            return "";
        }
        var described = SafeHtml.ofText(alt.strip()).value().replace("\"", "&quot;");
        return "<figure data-asset=\"%s\"><img src=\"/media/%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>"
                .formatted(asset, asset, described, caption);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static int number(MultiValueMap<String, String> form, String name) {
        var value = text(form, name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    }
}
