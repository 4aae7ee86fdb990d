package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.article.OwedPublications;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.List;

/// Brings the index after the publications: what became public is put in, what was withdrawn is
/// taken out.
@Component
@Editorial
class ArticleIndexing implements Sweep {

    private static final int BATCH = 200;

    private final OwedPublications publications;
    private final FindableArticles findable;
    private final SearchIndex index;

    ArticleIndexing(OwedPublications publications, FindableArticles findable, SearchIndex index) {
        this.publications = publications;
        this.findable = findable;
        this.index = index;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public boolean owed() {
        return publications.isAny();
    }

    @Override
    public boolean sweep() {
        var owed = publications.longestWaiting(BATCH);
        var live = owed.stream().filter(Publication::live).map(findable::document).toList();
        var withdrawn =
                owed.stream()
                        .filter(publication -> !publication.live())
                        .map(publication -> publication.id().toString())
                        .toList();
        put(live);
        if (!withdrawn.isEmpty()) {
            index.remove(withdrawn);
        }
        publications.settle(owed);
        return owed.size() == BATCH;
    }

    private void put(List<SearchDocument> documents) {
        if (!documents.isEmpty()) {
            index.put(documents);
        }
    }
}
