package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person would miss when [HtmlSanitiser] has cleaned their text, so that they can be told.
public final class Losses {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("scripts", "script, [onclick], [onload], [onerror], [onmouseover]");
        KINDS.put("frames", "iframe, frame, object, embed, applet");
        KINDS.put("films", "video, audio, source");
        KINDS.put("forms", "form, input, button, select, textarea");
        KINDS.put("drawings", "svg, math, canvas");
        KINDS.put("pictures", "img:not([src^=/media/])");
        KINDS.put("links", "a[href~=(?i)^\\s*(javascript|data|vbscript|file):]");
    }

    private Losses() {}

    /// @return kinds such as `scripts`, in a steady order; the interface has words for each
    public static List<String> of(String html) {
        var dirty = Jsoup.parseBodyFragment(html);
        var lost = new ArrayList<String>();
        KINDS.forEach((kind, selector) -> {
            if (!dirty.select(selector).isEmpty()) {
                lost.add(kind);
            }
        });
        return lost;
    }
}
