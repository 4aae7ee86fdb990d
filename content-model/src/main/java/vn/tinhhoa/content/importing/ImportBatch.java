package vn.tinhhoa.content.importing;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.Article;
import vn.tinhhoa.content.article.ArticleBatches;
import vn.tinhhoa.content.article.ArticleBatches.Incoming;
import vn.tinhhoa.content.importing.LineReport.Fate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Stores a batch of good lines: new articles together, known ones each by itself.
@Component
@Editorial
class ImportBatch {

    private final ArticleBatches articles;

    ImportBatch(ArticleBatches articles) {
        this.articles = articles;
    }

    /// @return a report per line
    List<LineReport> store(List<ImportLine> lines, boolean publish, Officer by) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var known =
                articles.byExternalId(lines.stream().map(ImportLine::externalId).toList()).stream()
                        .collect(
                                Collectors.toMap(
                                        article -> String.valueOf(article.externalId()),
                                        Function.identity()));
        var fresh = lines.stream().filter(line -> !known.containsKey(line.externalId())).toList();
        var reports = new ArrayList<>(create(fresh, publish, by));
        for (var line : lines) {
            var article = known.get(line.externalId());
            if (article != null) {
                reports.add(update(article, line, publish, by));
            }
        }
        return reports;
    }

    private List<LineReport> create(List<ImportLine> fresh, boolean publish, Officer by) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        try {
            var created =
                    articles.create(
                            fresh.stream().map(ImportBatch::incoming).toList(), publish, by);
            var byName =
                    created.stream()
                            .collect(
                                    Collectors.toMap(
                                            article -> String.valueOf(article.externalId()),
                                            Function.identity()));
            return fresh.stream().map(line -> report(line, Fate.CREATED, byName)).toList();
        } catch (DataIntegrityViolationException somebodyElseImportsTheSame) {
            return fresh.stream().flatMap(line -> again(line, publish, by).stream()).toList();
        }
    }

    /// Another import stored some of the same articles at the same moment: take them one by one.
    private List<LineReport> again(ImportLine line, boolean publish, Officer by) {
        return articles.byExternalId(List.of(line.externalId())).stream()
                .findFirst()
                .map(article -> List.of(update(article, line, publish, by)))
                .orElseGet(() -> create(List.of(line), publish, by));
    }

    private LineReport update(Article article, ImportLine line, boolean publish, Officer by) {
        if (!article.isSource(line.source())) {
            return LineReport.refused(
                    line.number(),
                    line.externalId(),
                    List.of("source: this article was first imported in " + article.source()));
        }
        var changed = articles.update(article, incoming(line), publish, by);
        return new LineReport(
                line.number(),
                line.externalId(),
                changed ? Fate.UPDATED : Fate.UNCHANGED,
                article.id().value(),
                List.of(),
                line.notes());
    }

    private static Incoming incoming(ImportLine line) {
        return new Incoming(line.externalId(), line.source(), line.facts(), line.editions());
    }

    private static LineReport report(ImportLine line, Fate fate, Map<String, Article> articles) {
        var article = articles.get(line.externalId());
        return new LineReport(
                line.number(),
                line.externalId(),
                fate,
                article == null ? null : article.id().value(),
                List.of(),
                line.notes());
    }
}
