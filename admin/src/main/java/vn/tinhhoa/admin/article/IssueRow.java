package vn.tinhhoa.admin.article;

import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.tinhhoa.content.article.Issue;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;

import java.util.List;

/// Something to mend, as the page says it.
///
/// @param name its message key
/// @param arguments of the message: texts, or names of further messages
/// @param address where to mend it
public record IssueRow(String name, List<?> arguments, String address) {

    public static IssueRow of(Issue issue, String editor, Assets assets) {
        if (issue.code().startsWith("detail.")) {
            var field = "article.detail." + issue.arguments().getFirst();
            return new IssueRow(
                    "issue." + issue.code(),
                    List.of(new DefaultMessageSourceResolvable(field)),
                    editor + "#" + issue.field());
        }
        if (!issue.code().startsWith("picture.")) {
            return new IssueRow(
                    "issue." + issue.code(), issue.arguments(), editor + "#" + issue.field());
        }
        var id = issue.arguments().getFirst();
        var name = assets.find(new AssetId(id)).map(asset -> asset.fileName()).orElse(id);
        return new IssueRow("issue." + issue.code(), List.of(name), "/pictures/" + id);
    }
}
