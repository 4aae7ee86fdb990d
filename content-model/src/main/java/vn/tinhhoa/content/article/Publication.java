package vn.tinhhoa.content.article;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.attachment.PublishedFile;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.RenditionSizes;
import vn.tinhhoa.content.text.PicturesInText;
import vn.tinhhoa.content.text.SafeHtml;

import java.time.Instant;
import java.util.List;

/// What the public sees of one edition: an immutable rendering of one revision at one address. An
/// edition is live because this document exists with `live` true; publishing replaces it in one
/// write, withdrawing turns it into a tombstone in one write, so that the search index and other
/// derived things can follow even after a crash.
///
/// @param path `/{language}/{section}/{slug}`; null on a tombstone
/// @param formerPaths every address it had before; they lead to the present one
/// @param pictures every picture that it shows, the cover included; others stay private
/// @param source the language the article was first written in
/// @param documents numbers of the official documents that the text cites
/// @param publishedAt when it first became public
/// @param changedAt when this document was written
/// @param meant the pictures it was approved with; null on those from before rights could end
/// @param subject null on those from before there were kinds
/// @param files to take away; null on those from before there were any
/// @param indexOwedSince when the search index fell behind; null when it is up to date
@Document("publications")
@CompoundIndex(name = "latest", def = "{'live': 1, 'language': 1, 'publishedAt': -1, '_id': -1}")
@CompoundIndex(
        name = "in_section",
        def = "{'live': 1, 'language': 1, 'section': 1, 'publishedAt': -1, '_id': -1}")
@CompoundIndex(
        name = "of_kind",
        def = "{'live': 1, 'language': 1, 'subject.kind': 1, 'publishedAt': -1, '_id': -1}")
@CompoundIndex(
        name = "about_place",
        def = "{'live': 1, 'language': 1, 'subject.places': 1, 'publishedAt': -1, '_id': -1}")
@CompoundIndex(name = "by_file", def = "{'files.sha256': 1, 'live': 1}")
@CompoundIndex(
        name = "featured",
        def = "{'live': 1, 'language': 1, 'featured': 1, 'publishedAt': -1}")
public record Publication(
        @Id EditionId id,
        @Indexed ArticleId article,
        LanguageTag language,
        @Nullable String externalId,
        int revision,
        boolean live,
        @Indexed(unique = true, sparse = true) @Nullable String path,
        @Indexed List<String> formerPaths,
        String section,
        String title,
        String summary,
        SafeHtml body,
        @Nullable PublishedPicture cover,
        @Indexed List<AssetId> pictures,
        String authorLine,
        String origin,
        boolean featured,
        LanguageTag source,
        List<String> documents,
        Instant publishedAt,
        @Indexed Instant changedAt,
        String approvedBy,
        String publishedBy,
        @Nullable PublishedPictures meant,
        @Nullable Subject subject,
        @Nullable List<PublishedFile> files,
        @Indexed(sparse = true) @Nullable Instant indexOwedSince)
        implements Published {

    @Override
    public Subject subject() {
        return subject == null ? Subject.NONE : subject;
    }

    @Override
    public List<PublishedFile> files() {
        return files == null ? List.of() : files;
    }

    /// The pictures it was approved with, whether or not it may show them now.
    @Override
    public PublishedPictures meant() {
        return meant == null ? new PublishedPictures(cover, figures()) : meant;
    }

    private List<PublishedPicture> figures() {
        return PicturesInText.in(body).stream()
                .map(mention -> {
                    var asset = new AssetId(mention.asset());
                    var caption = PicturesInText.withoutCredit(mention.caption());
                    return new PublishedPicture(
                            asset, asset, null, mention.alt(), caption, "", 0, 0);
                })
                .toList();
    }

    public boolean isTranslation() {
        return !language.equals(source);
    }

    /// The address, for a publication that is live.
    public String address() {
        if (path == null) {
            throw new IllegalStateException(id + " is withdrawn and has no address");
        }
        return path;
    }

    /// A picture as it is shown: its texts are those of the publication's language.
    ///
    /// @param asset as the draft names it
    /// @param shown the file that is shown: this one or a newer one
    /// @param rendition the part of the address that says which file and how it was made; null on
    ///   those from before addresses never changed
    /// @param width and height of what is shown of the original, upright, in pixels
    public record PublishedPicture(
            AssetId asset,
            @Nullable AssetId shown,
            @Nullable String rendition,
            String alt,
            SafeHtml caption,
            String credit,
            int width,
            int height) {

        static PublishedPicture of(AssetId named, Asset asset, String alt, SafeHtml caption) {
            var sizes = RenditionSizes.of(asset);
            return new PublishedPicture(
                    named,
                    asset.id(),
                    asset.id() + "/" + asset.renditionHash(),
                    alt,
                    caption,
                    asset.credit(),
                    sizes.width(),
                    sizes.height());
        }
    }
}
