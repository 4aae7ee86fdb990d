package vn.tinhhoa.admin.article;

import java.util.List;

/// An article in all its languages.
public record ArticlePage(
        String article, String title, String section, List<Row> rows, boolean mayPublish) {

    /// @param ready whether it may be published now
    /// @param mayBegin whether this person may begin the translation
    public record Row(
            String language,
            String name,
            boolean source,
            String state,
            boolean live,
            int revision,
            String changed,
            String address,
            boolean ready,
            boolean mayBegin,
            List<IssueRow> issues) {}

    public boolean anyReady() {
        return mayPublish && rows.stream().anyMatch(Row::ready);
    }
}
