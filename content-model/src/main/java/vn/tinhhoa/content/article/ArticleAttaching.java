package vn.tinhhoa.content.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.AssetId;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Adds files to an article, orders them and takes them away. Each step is done on the list as it
/// is then, so that two people's files both stay.
@Component
@Editorial
public class ArticleAttaching {

    public static final int MOST = 30;

    private final ArticleDrafting drafting;

    ArticleAttaching(ArticleDrafting drafting) {
        this.drafting = drafting;
    }

    /// Adds it at the end, unless it is there already.
    ///
    /// @return false when there are too many already
    public boolean add(ArticleId article, AssetId file, Officer by) {
        var after =
                change(
                        article,
                        by,
                        files -> {
                            if (!files.contains(file) && files.size() < MOST) {
                                files.add(file);
                            }
                            return files;
                        });
        return after.contains(file);
    }

    public void remove(ArticleId article, AssetId file, Officer by) {
        change(
                article,
                by,
                files -> {
                    files.remove(file);
                    return files;
                });
    }

    /// Moves it one place up; the first stays.
    public void raise(ArticleId article, AssetId file, Officer by) {
        change(
                article,
                by,
                files -> {
                    var at = files.indexOf(file);
                    if (at > 0) {
                        files.remove(at);
                        files.add(at - 1, file);
                    }
                    return files;
                });
    }

    private List<AssetId> change(
            ArticleId article, Officer by, UnaryOperator<List<AssetId>> change) {
        var changed =
                drafting.changeFacts(
                        article,
                        facts -> {
                            var subject = facts.subject();
                            var files = new ArrayList<>(subject.attachments());
                            return facts.about(subject.withAttachments(change.apply(files)));
                        },
                        by);
        return changed.facts().subject().attachments();
    }
}
