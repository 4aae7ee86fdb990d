package vn.tinhhoa.admin.article;

import java.util.List;

/// The sticky head of every page about one article: what it is, where it stands, when it was saved
/// and the one next step.
///
/// @param article its id
/// @param language of the edition
/// @param state of the edition, such as `DRAFT`
/// @param saved when and by whom, for the sentence "saved … by …"; empty when there is no edition
/// @param publishAt when it is due; empty for not scheduled
public record EditionBar(
        String article,
        String title,
        String language,
        String languageName,
        boolean source,
        String state,
        boolean live,
        int revision,
        List<String> saved,
        String publishAt,
        NextStep next,
        List<Tab> tabs) {

    public String address() {
        return "/articles/" + article + "/" + language;
    }

    /// One language of the article.
    ///
    /// @param state such as `DRAFT`, or `NONE` when it has no edition yet
    public record Tab(
            String language,
            String name,
            String state,
            boolean live,
            String address,
            boolean current) {}
}
