package vn.tinhhoa.content.translation;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.BlockOrigin;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.SaveOutcome;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.text.HtmlBlocks;
import vn.tinhhoa.content.text.HtmlBlocks.Block;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.translation.TranslationRow.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The translator's work: sees a translation beside its source and saves it, remembering for each
/// block what it was made from.
@Component
@Editorial
public class Translating {

    private final ArticleDesk desk;
    private final ArticleDrafting drafting;
    private final HtmlSanitiser sanitiser;
    private final AuditTrail audit;

    Translating(
            ArticleDesk desk, ArticleDrafting drafting, HtmlSanitiser sanitiser, AuditTrail audit) {
        this.desk = desk;
        this.drafting = drafting;
        this.sanitiser = sanitiser;
        this.audit = audit;
    }

    public TranslationSheet sheet(EditionId id) {
        var article = desk.article(id.article());
        var source = article.facts().worded(desk.source(article).draft());
        return TranslationSheet.of(source, desk.edition(id));
    }

    /// Saves the rows in the order given.
    ///
    /// @param sourceRevision the source revision that the translator had beside them
    /// @param seenRevision the revision of the translation that they began with
    public SaveOutcome save(
            EditionId id,
            List<TranslationEntry> entries,
            int sourceRevision,
            int seenRevision,
            Officer by) {
        var edition = desk.edition(id);
        var article = desk.article(id.article());
        var written = desk.revision(article.edition(article.source()), sourceRevision).draft();
        var seen = article.facts().worded(written);
        var sources = blocks(seen);
        var before = translations(edition.draft(), edition.origins());
        var origins = originsByHash(edition.origins());
        var title = new Line();
        var summary = new Line();
        var body = new StringBuilder();
        var madeFrom = new ArrayList<BlockOrigin>();
        var details = new LinkedHashMap<String, Line>();
        for (var entry : entries) {
            var clean = clean(entry);
            var unchanged =
                    before.getOrDefault(entry.originHash(), Set.of()).contains(spaced(clean));
            var beside = sources.get(entry.kind() + entry.sourceHash());
            var origin =
                    (unchanged && !entry.accepted()) || beside == null
                            ? origins.getOrDefault(entry.originHash(), BlockOrigin.NONE)
                            : new BlockOrigin(beside.hash(), beside.html());
            switch (entry.kind()) {
                case TITLE -> title.set(clean, origin);
                case SUMMARY -> summary.set(clean, origin);
                case DETAIL -> {
                    if (!clean.isEmpty()) {
                        details.computeIfAbsent(entry.detail(), key -> new Line())
                                .set(clean, origin);
                    }
                }
                case BODY -> {
                    for (var block : HtmlBlocks.of(SafeHtml.trusted(clean)).all()) {
                        body.append(body.isEmpty() ? "" : "\n").append(block.html());
                        madeFrom.add(origin);
                    }
                }
            }
        }
        var draft =
                new Draft(
                        title.text,
                        summary.text,
                        SafeHtml.trusted(body.toString()),
                        edition.draft().slug(),
                        details(details));
        var all =
                Stream.of(
                                Stream.of(title.origin, summary.origin),
                                madeFrom.stream(),
                                details.values().stream().map(line -> line.origin))
                        .flatMap(Function.identity())
                        .toList();
        var outcome = drafting.save(id, draft, all, seenRevision, by);
        var accepted = entries.stream().filter(TranslationEntry::accepted).count();
        if (accepted > 0 && outcome instanceof SaveOutcome.Saved) {
            audit.record(by, "translation.still-right:" + accepted, id.toString());
        }
        return outcome;
    }

    private static Details details(Map<String, Line> lines) {
        var values = new LinkedHashMap<String, String>();
        lines.forEach((key, line) -> values.put(key, line.text));
        return new Details(values);
    }

    private String clean(TranslationEntry entry) {
        return entry.kind() == Kind.BODY
                ? sanitiser.clean(entry.html()).value()
                : HtmlSanitiser.line(entry.html());
    }

    private static Map<String, Block> blocks(Draft source) {
        var blocks = new HashMap<String, Block>();
        for (var row : TranslationSheet.of(source, Draft.EMPTY, List.of()).rows()) {
            var block = row.source();
            if (block != null) {
                blocks.putIfAbsent(row.kind() + block.hash(), block);
            }
        }
        return blocks;
    }

    /// What each origin had become so far: several things where the source says the same twice.
    private static Map<String, Set<String>> translations(Draft draft, List<BlockOrigin> origins) {
        var texts = new ArrayList<String>();
        texts.add(draft.title());
        texts.add(draft.summary());
        HtmlBlocks.of(draft.body()).all().forEach(block -> texts.add(block.html()));
        texts.addAll(draft.details().values().values());
        var translations = new HashMap<String, Set<String>>();
        for (int i = 0; i < Math.min(texts.size(), origins.size()); i++) {
            translations
                    .computeIfAbsent(origins.get(i).hash(), hash -> new HashSet<>())
                    .add(spaced(texts.get(i)));
        }
        return translations;
    }

    /// Browsers send other line ends than they were given; that is no change of the words.
    private static String spaced(String html) {
        return html.replaceAll("\\s+", " ").strip();
    }

    private static Map<String, BlockOrigin> originsByHash(List<BlockOrigin> origins) {
        return origins.stream()
                .collect(
                        Collectors.toMap(
                                BlockOrigin::hash, origin -> origin, (first, second) -> first));
    }

    /// Plain words while it is gathered.
    private static final class Line {

        private String text = "";
        private BlockOrigin origin = BlockOrigin.NONE;

        void set(String newText, BlockOrigin newOrigin) {
            text = newText;
            origin = newOrigin;
        }
    }
}
