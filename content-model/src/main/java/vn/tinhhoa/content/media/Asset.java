package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.likeness.Likeness;

import java.time.Instant;
import java.util.Objects;

/// A stored original and what is known of it.
///
/// @param sha256 of the whole file, 64 hexadecimal digits
/// @param mediaType decided by content, such as `image/jpeg`
/// @param bytes size of the file
/// @param width upright, in pixels; 0 for what is no picture
/// @param height upright, in pixels; 0 for what is no picture
/// @param likeness what it looks like; null for what is no picture
/// @param replaces the older file of the same picture that this one stands in for
/// @param replacedBy the newer file that is shown wherever this one was asked for
/// @param catalogue by what it is found
/// @param renditions those that were made last; null before there are any
/// @param renditionsOwedSince when its renditions fell due; null when all are made
/// @param showingOwedSince when the publications that show it fell behind; null when they are right
/// @param usageOwedSince when it was last said that it may be used elsewhere than noted
/// @param deletionOwedSince when it was deleted; nobody sees it any more
@Document("assets")
@CompoundIndex(name = Asset.NEWEST, def = "{'createdAt': -1, '_id': -1}")
@CompoundIndex(name = "by_type", def = "{'mediaType': 1, 'createdAt': -1, '_id': -1}")
@CompoundIndex(name = "by_licence", def = "{'rights.licence': 1, 'createdAt': -1, '_id': -1}")
@CompoundIndex(name = "by_person", def = "{'createdBy': 1, 'createdAt': -1, '_id': -1}")
@CompoundIndex(name = "by_lacking", def = "{'catalogue.lacking': 1, 'createdAt': -1, '_id': -1}")
@CompoundIndex(name = "by_use", def = "{'catalogue.used': 1, 'createdAt': -1, '_id': -1}")
@CompoundIndex(name = Asset.WORDS, def = "{'catalogue.words': 1}")
@CompoundIndex(name = "by_rights_end", def = "{'catalogue.rightsEnd': 1}", sparse = true)
public record Asset(
        @Id AssetId id,
        @Version @Nullable Long version,
        String sha256,
        String mediaType,
        String fileName,
        long bytes,
        int width,
        int height,
        PictureWords words,
        PictureRights rights,
        PictureOrigin origin,
        Framing framing,
        @Nullable Likeness likeness,
        @Nullable AssetId replaces,
        @Indexed(sparse = true) @Nullable AssetId replacedBy,
        Instant createdAt,
        String createdBy,
        Catalogue catalogue,
        @Nullable Renditions renditions,
        @Indexed(sparse = true) @Nullable Instant renditionsOwedSince,
        @Indexed(sparse = true) @Nullable Instant showingOwedSince,
        @Indexed(sparse = true) @Nullable Instant usageOwedSince,
        @Indexed(sparse = true) @Nullable Instant deletionOwedSince) {

    static final String NEWEST = "newest";
    static final String WORDS = "by_words";

    public boolean isPicture() {
        return width > 0;
    }

    /// The line that readers see.
    public String credit() {
        return rights.credit();
    }

    public Licence licence() {
        return rights.licence();
    }

    public Localised captions() {
        return words.captions();
    }

    public Localised altTexts() {
        return words.altTexts();
    }

    public @Nullable Instant takenAt() {
        return origin.takenAt();
    }

    /// Whether its rights still allow the site to show it.
    public boolean mayBeShown(Instant now) {
        return deletionOwedSince == null && !rights.ended(now);
    }

    public boolean isDeleted() {
        return deletionOwedSince != null;
    }

    public Asset with(PictureWords newWords) {
        return with(newWords, rights, origin, framing);
    }

    public Asset with(PictureRights newRights) {
        return with(words, newRights, origin, framing);
    }

    public Asset with(PictureOrigin newOrigin) {
        return with(words, rights, newOrigin, framing);
    }

    public Asset with(Framing newFraming) {
        return with(words, rights, origin, newFraming);
    }

    public Asset with(
            PictureWords newWords,
            PictureRights newRights,
            PictureOrigin newOrigin,
            Framing newFraming) {
        return copy(newWords, newRights, newOrigin, newFraming, replaces, replacedBy, catalogue);
    }

    Asset inPlaceOf(AssetId older) {
        return copy(words, rights, origin, framing, older, replacedBy, catalogue);
    }

    Asset giveWayTo(@Nullable AssetId newer) {
        return copy(words, rights, origin, framing, replaces, newer, catalogue);
    }

    Asset catalogued(SiteLanguages languages) {
        var fresh = Catalogue.of(this, languages);
        return copy(words, rights, origin, framing, replaces, replacedBy, fresh);
    }

    /// Stands for everything that people say of it: who changes it tells by this what was seen.
    public String saidMark() {
        return SaidMark.of(words, rights, origin, framing);
    }

    /// Whether the same is said of both; what sweeps note of them is passed over.
    boolean saysTheSame(Asset other) {
        return words.equals(other.words)
                && rights.equals(other.rights)
                && origin.equals(other.origin)
                && framing.equals(other.framing);
    }

    /// Everything that the files of its renditions follow from, as part of their address.
    public String renditionHash() {
        return RenditionRecipe.of(this).hash();
    }

    /// Whether its renditions were tried in vain.
    boolean isKnownToBeBroken() {
        return renditions != null
                && renditions.broken()
                && renditions.pixels().equals(RenditionRecipe.of(this).pixels());
    }

    /// The same with what follows from a change since the one before owed since then.
    Asset owingSince(Instant now, Asset before) {
        var same = renditionHash().equals(before.renditionHash());
        var shownSame =
                same
                        && rights.end().equals(before.rights.end())
                        && Objects.equals(replacedBy, before.replacedBy);
        return owing(
                renditions,
                same || !isPicture() ? renditionsOwedSince : now,
                shownSame ? showingOwedSince : now);
    }

    /// The same with these renditions made.
    Asset made(Renditions made) {
        return owing(made, null, showingOwedSince);
    }

    private Asset owing(
            @Nullable Renditions made, @Nullable Instant making, @Nullable Instant showing) {
        return new Asset(
                id,
                version,
                sha256,
                mediaType,
                fileName,
                bytes,
                width,
                height,
                words,
                rights,
                origin,
                framing,
                likeness,
                replaces,
                replacedBy,
                createdAt,
                createdBy,
                catalogue,
                made,
                making,
                showing,
                usageOwedSince,
                deletionOwedSince);
    }

    private Asset copy(
            PictureWords newWords,
            PictureRights newRights,
            PictureOrigin newOrigin,
            Framing newFraming,
            @Nullable AssetId older,
            @Nullable AssetId newer,
            Catalogue newCatalogue) {
        return new Asset(
                id,
                version,
                sha256,
                mediaType,
                fileName,
                bytes,
                width,
                height,
                newWords,
                newRights,
                newOrigin,
                newFraming,
                likeness,
                older,
                newer,
                createdAt,
                createdBy,
                newCatalogue,
                renditions,
                renditionsOwedSince,
                showingOwedSince,
                usageOwedSince,
                deletionOwedSince);
    }
}
