package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.attachment.PublishedFile;
import vn.tinhhoa.content.media.Assets;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says what files an article has, as readers will see them.
@Component
class AttachmentRows {

    private static final double MEGABYTE = 1_000_000;

    private final Assets assets;

    AttachmentRows(Assets assets) {
        this.assets = assets;
    }

    /// @param size in megabytes, with the unit
    record Row(String id, String title, String kind, String size) {}

    List<Row> of(ArticleFacts facts, Locale locale) {
        var ids = facts.subject().attachments();
        var known = assets.findAll(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .flatMap(asset -> PublishedFile.of(asset).stream())
                .map(file -> row(file, locale))
                .toList();
    }

    private static Row row(PublishedFile file, Locale locale) {
        var form = NumberFormat.getNumberInstance(locale);
        form.setMaximumFractionDigits(2);
        return new Row(
                file.asset().value(),
                file.title(),
                file.kind().name(),
                form.format(Math.max(0.01, file.bytes() / MEGABYTE)) + " MB");
    }
}
