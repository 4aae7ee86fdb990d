package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.section.Sections;

/// What an article begins with: its kind, and the first section that takes it.
@Component
public class FirstFacts {

    private final Sections sections;

    FirstFacts(Sections sections) {
        this.sections = sections;
    }

    /// @param wanted the key of a kind; news when there is no such kind
    public ArticleFacts of(String wanted) {
        var kind = ArticleKind.of(wanted).orElse(ArticleKind.NEWS);
        return new ArticleFacts(
                sections.keyFor(kind), "", "", null, false, null, Subject.of(kind, Details.NONE));
    }
}
