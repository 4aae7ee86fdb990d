package vn.tinhhoa.admin.article;

import java.util.List;

/// @param states to filter by
/// @param previous address of the page before; empty on the first
/// @param next address of the page after; empty on the last
public record ArticleListPage(
        String state,
        String language,
        String text,
        List<String> states,
        List<LanguageOption> languages,
        List<Row> rows,
        String previous,
        String next,
        boolean mayWrite) {

    public record LanguageOption(String tag, String name) {}

    /// @param address of the article
    public record Row(
            String title, String address, String section, String changed, List<Cell> editions) {}

    /// One edition of the article.
    public record Cell(String language, String name, String state, boolean live, String address) {}
}
