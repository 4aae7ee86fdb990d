package vn.tinhhoa.content.article;

import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.text.SafeHtml;

/// Drafts and facts for tests, fit for publication unless said otherwise.
public final class Drafts {

    public static final ArticleFacts FACTS =
            new ArticleFacts(
                    Sections.DEFAULT, "Lan", "Sở Du lịch Sơn Hải", null, false, null, Subject.NONE);

    private Drafts() {}

    public static Draft of(String title) {
        return new Draft(
                title,
                "Tóm tắt của " + title,
                SafeHtml.trusted("<p>Lời của " + title + "</p>"),
                null);
    }
}
