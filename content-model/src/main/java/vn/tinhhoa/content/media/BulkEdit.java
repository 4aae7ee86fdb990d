package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The same change for many assets. What is null stays as it is with each.
///
/// @param keywordsToAdd and keywordsToRemove leave the other keywords alone
public record BulkEdit(
        @Nullable String credit,
        @Nullable Licence licence,
        @Nullable Instant licenceEnds,
        @Nullable Instant consentEnds,
        @Nullable String locationShown,
        @Nullable String locationCreated,
        List<String> keywordsToAdd,
        List<String> keywordsToRemove) {

    Asset applied(Asset asset) {
        var rights = asset.rights();
        var origin = asset.origin();
        var keywords =
                Stream.concat(asset.words().keywords().stream(), keywordsToAdd.stream())
                        .filter(keyword -> !keywordsToRemove.contains(keyword))
                        .toList();
        return asset.with(
                asset.words().withKeywords(keywords),
                new PictureRights(
                        rights.creator(),
                        or(credit, rights.credit()),
                        licence == null ? rights.licence() : licence,
                        licenceEnds == null ? rights.licenceEnds() : licenceEnds,
                        consentEnds == null ? rights.consentEnds() : consentEnds),
                new PictureOrigin(
                        origin.takenAt(),
                        or(locationShown, origin.locationShown()),
                        or(locationCreated, origin.locationCreated()),
                        origin.coordinates()),
                asset.framing());
    }

    private static String or(@Nullable String wanted, String present) {
        return wanted == null ? present : wanted;
    }
}
