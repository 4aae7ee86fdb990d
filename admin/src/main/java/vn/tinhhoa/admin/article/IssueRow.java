package vn.tinhhoa.admin.article;

import vn.tinhhoa.content.article.Issue;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;

import java.util.List;

/// Something to mend, as the page says it.
///
/// @param name its message key
/// @param address where to mend it
public record IssueRow(String name, List<String> arguments, String address) {

    public static IssueRow of(Issue issue, String editor, Assets assets) {
        if (!issue.code().startsWith("picture.")) {
            return new IssueRow(
                    "issue." + issue.code(), issue.arguments(), editor + "#" + issue.field());
        }
        var id = issue.arguments().getFirst();
        var name = assets.find(new AssetId(id)).map(asset -> asset.fileName()).orElse(id);
        return new IssueRow("issue." + issue.code(), List.of(name), "/pictures/" + id);
    }
}
