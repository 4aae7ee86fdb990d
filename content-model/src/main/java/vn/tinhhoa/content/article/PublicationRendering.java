package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.attachment.PublishedFile;
import vn.tinhhoa.content.document.DocumentNumber;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes of an edition what the public will see. The preview uses it too, so that what is previewed
/// is what is published.
@Component
@Editorial
public class PublicationRendering {

    private final Addresses addresses;
    private final EditionPictures pictures;
    private final Assets assets;

    PublicationRendering(Addresses addresses, EditionPictures pictures, Assets assets) {
        this.addresses = addresses;
        this.pictures = pictures;
        this.assets = assets;
    }

    /// @param former what is public now, if anything: its addresses and first date are kept
    /// @param now the time of the change
    public Publication of(
            Article article,
            Edition edition,
            @Nullable Publication former,
            Officer by,
            Instant now) {
        var facts = article.facts();
        var draft = edition.draft();
        var path = addresses.of(article, edition);
        var inText = pictures.inText(draft, edition.language());
        var cover = pictures.cover(facts, edition.language()).orElse(null);
        var body = PublishedFigures.fill(draft.body(), inText);
        var meant = PublishedPictures.of(cover, List.copyOf(inText.values()));
        return new Publication(
                edition.id(),
                article.id(),
                edition.language(),
                article.externalId(),
                edition.revision(),
                true,
                path,
                former == null ? List.of() : formerPaths(former, path),
                facts.section(),
                draft.title(),
                draft.summary(),
                body,
                cover,
                meant.assets(),
                facts.authorLine(),
                facts.origin(),
                facts.featured(),
                article.source(),
                DocumentNumber.allIn(HtmlSanitiser.plainText(draft.body())),
                firstPublished(facts, former, now),
                now,
                edition.approval().map(Approval::name).orElse(by.name()),
                by.name(),
                meant,
                subject(article, edition),
                files(facts.subject().attachments()),
                now);
    }

    private static Subject subject(Article article, Edition edition) {
        var subject = article.facts().subject();
        return article.isSource(edition.language())
                ? subject
                : subject.in(edition.draft().details());
    }

    private List<PublishedFile> files(List<AssetId> attachments) {
        var known = assets.findAll(attachments);
        return attachments.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .flatMap(asset -> PublishedFile.of(asset).stream())
                .toList();
    }

    private static Instant firstPublished(
            ArticleFacts facts, @Nullable Publication former, Instant now) {
        var elsewhere = facts.publishedAt();
        if (elsewhere != null) {
            return elsewhere;
        }
        return former == null ? now : former.publishedAt();
    }

    private static List<String> formerPaths(Publication former, String path) {
        var paths = new ArrayList<>(former.formerPaths());
        if (former.path() != null && !former.path().equals(path)) {
            paths.add(former.path());
        }
        paths.remove(path);
        return paths;
    }
}
