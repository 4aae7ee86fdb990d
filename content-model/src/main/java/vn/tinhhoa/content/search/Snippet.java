package vn.tinhhoa.content.search;

import java.util.List;

/// The part of a document that answers best.
///
/// @param attachment title of the file it is from; empty when it is from the document's own text
public record Snippet(MarkedText text, String attachment) {

    /// No more of a file is looked through at once.
    private static final int SLICE = 30_000;

    /// From the text when anything in it was asked for, else from the first file of which that is
    /// true, else the beginning of the text.
    public static Snippet of(
            String body, List<SearchDocument.Attachment> attachments, Highlighter highlighter) {
        var own = highlighter.snippet(body);
        if (!own.marked().isEmpty()) {
            return new Snippet(own, "");
        }
        for (var file : attachments) {
            for (var from = 0; from < file.text().length(); from += SLICE) {
                var to = Math.min(file.text().length(), from + SLICE);
                var found = highlighter.snippet(file.text().substring(from, to));
                if (!found.marked().isEmpty()) {
                    return new Snippet(found, file.title());
                }
            }
        }
        return new Snippet(own, "");
    }
}
