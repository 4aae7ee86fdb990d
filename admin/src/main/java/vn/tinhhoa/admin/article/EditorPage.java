package vn.tinhhoa.admin.article;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.KindField;

import java.util.List;

/// Writing an article in the language it is first written in.
///
/// @param sections those that take the article's kind
/// @param remark what a reviewer asked for; empty for nothing
/// @param derivedSlug what the address follows when none is given
/// @param coverName the cover's file name; empty without a cover
/// @param oldLetters how many blocks seem to be in letters from before Unicode
public record EditorPage(
        EditionBar bar,
        DraftForm form,
        boolean mayWrite,
        List<ArticleKind> kinds,
        List<KindField> fields,
        List<SectionOption> sections,
        List<SubjectChoices.Choice> topics,
        List<SubjectChoices.Choice> places,
        List<AttachmentRows.Row> files,
        List<IssueRow> issues,
        String remark,
        String derivedSlug,
        String coverName,
        ReviewPanel review,
        int oldLetters) {

    public record SectionOption(String key, String name) {}
}
