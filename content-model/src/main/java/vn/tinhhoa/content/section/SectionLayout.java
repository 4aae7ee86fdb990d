package vn.tinhhoa.content.section;

import vn.tinhhoa.content.kind.ArticleKind;

import java.util.Set;

/// How a section's page shows what lives in it, and which kinds of article those are.
public enum SectionLayout {
    NEWS(ArticleKind.NEWS),
    EVENTS(ArticleKind.EVENT),
    PROJECTS(ArticleKind.PROJECT),
    SPOTS(ArticleKind.SPOT),
    PRESS(ArticleKind.PRESS_RELEASE, ArticleKind.BOOKLET, ArticleKind.CLARIFICATION),
    DOCUMENTS(ArticleKind.OFFICIAL_DOCUMENT),
    PROFILE(ArticleKind.PROFILE, ArticleKind.NEWS),
    /// Standing pages, which the foot of every page leads to.
    PAGES(ArticleKind.PAGE);

    private final Set<ArticleKind> kinds;

    SectionLayout(ArticleKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public boolean takes(ArticleKind kind) {
        return kinds.contains(kind);
    }
}
