package vn.tinhhoa.admin.article;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.attachment.PeopleInFiles;
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
    private final PeopleInFiles people;

    AttachmentRows(Assets assets, PeopleInFiles people) {
        this.assets = assets;
        this.people = people;
    }

    /// @param size in megabytes, with the unit
    /// @param people whom the file names unseen; empty for nobody
    record Row(String id, String title, String kind, String size, String people) {}

    List<Row> of(ArticleFacts facts, Locale locale) {
        var ids = facts.subject().attachments();
        var known = assets.findAll(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .flatMap(asset -> PublishedFile.of(asset).stream())
                .map(file -> row(file, locale))
                .toList();
    }

    private Row row(PublishedFile file, Locale locale) {
        var form = NumberFormat.getNumberInstance(locale);
        form.setMaximumFractionDigits(2);
        return new Row(
                file.asset().value(),
                file.title(),
                file.kind().name(),
                form.format(Math.max(0.01, file.bytes() / MEGABYTE)) + " MB",
                String.join(", ", people.of(file)));
    }
}
