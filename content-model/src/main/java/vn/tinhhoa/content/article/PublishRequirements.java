package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.kind.DetailsCheck;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.section.Sections;

import java.util.ArrayList;
import java.util.List;

/// Everything that an edition needs before the public may see it, in one place.
@Component
@Editorial
public class PublishRequirements {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 500;

    private final Sections sections;
    private final EditionPictures pictures;

    PublishRequirements(Sections sections, EditionPictures pictures) {
        this.sections = sections;
        this.pictures = pictures;
    }

    /// What is still missing, in the order of the form; empty when it may be published.
    public List<Issue> check(Article article, Edition edition) {
        var issues = new ArrayList<Issue>();
        var draft = edition.draft();
        words("title", draft.title(), LONGEST_TITLE, issues);
        words("summary", draft.summary(), LONGEST_SUMMARY, issues);
        if (draft.body().isBlank()) {
            issues.add(Issue.of("body.missing", "body"));
        }
        section(article.facts(), issues);
        if (article.facts().authorLine().isBlank() && article.facts().origin().isBlank()) {
            issues.add(Issue.of("origin.missing", "origin"));
        }
        details(article.facts().subject().in(draft.details()), issues);
        pictures(article, edition, issues);
        return issues;
    }

    private void section(ArticleFacts facts, List<Issue> issues) {
        var section = sections.byKey(facts.section());
        var kind = facts.subject().kind();
        if (section.isEmpty()) {
            issues.add(Issue.of("section.missing", "section"));
        } else if (!section.get().layout().takes(kind)) {
            issues.add(Issue.of("section.other-kind", "section"));
        }
    }

    private static void details(Subject subject, List<Issue> issues) {
        for (var fault : DetailsCheck.of(subject.kind(), subject.details())) {
            issues.add(
                    Issue.of("detail." + fault.code(), "detail-" + fault.field(), fault.field()));
        }
    }

    private static void words(String field, String text, int longest, List<Issue> issues) {
        if (text.isBlank()) {
            issues.add(Issue.of(field + ".missing", field));
        } else if (text.length() > longest) {
            issues.add(Issue.of(field + ".too-long", field, Integer.toString(longest)));
        }
    }

    private void pictures(Article article, Edition edition, List<Issue> issues) {
        var cover = article.facts().cover();
        var all = pictures.all(article.facts(), edition.draft(), edition.language());
        for (var picture : all) {
            var field = picture.asset().equals(cover) ? "cover" : "body";
            if (picture.alt().isBlank()) {
                issues.add(Issue.of("picture.alt-missing", field, picture.asset().value()));
            }
            if (pictures.refreshed(picture).isEmpty()) {
                issues.add(Issue.of("picture.rights-ended", field, picture.asset().value()));
            }
            if (picture.credit().isBlank()) {
                issues.add(Issue.of("picture.credit-missing", field, picture.asset().value()));
            }
        }
    }
}
