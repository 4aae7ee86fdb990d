package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what a Word file holds that a draft does not take over.
final class WordClutter {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// What stands beside the text; what stands in it is added as the text is read.
    void count(XWPFDocument document) {
        var comments = document.getComments();
        add("comments", comments == null ? 0 : comments.length);
        add("headers-and-footers", written(document.getHeaderList()));
        add("headers-and-footers", written(document.getFooterList()));
    }

    private static int written(List<? extends XWPFHeaderFooter> lines) {
        return (int) lines.stream().filter(line -> !line.getText().isBlank()).count();
    }

    void add(String what) {
        add(what, 1);
    }

    void add(String what, int times) {
        if (times > 0) {
            counts.merge(what, times, Integer::sum);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
