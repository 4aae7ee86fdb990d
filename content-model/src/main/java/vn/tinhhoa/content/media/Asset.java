package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.Localised;

import java.time.Instant;

/// A stored original and what is known of it.
///
/// @param sha256 of the whole file, 64 hexadecimal digits
/// @param mediaType decided by content, such as `image/jpeg`
/// @param bytes size of the file
/// @param width upright, in pixels; 0 for what is no picture
/// @param height upright, in pixels; 0 for what is no picture
/// @param credit who made it, as readers see it
/// @param licence under which it may be used, in words
/// @param renditionsOwedSince when its renditions fell due; null when all are made
@Document("assets")
public record Asset(
        @Id AssetId id,
        @Version @Nullable Long version,
        String sha256,
        String mediaType,
        String fileName,
        long bytes,
        int width,
        int height,
        String credit,
        String licence,
        Localised captions,
        Localised altTexts,
        @Nullable Instant takenAt,
        @Indexed Instant createdAt,
        String createdBy,
        @Indexed(sparse = true) @Nullable Instant renditionsOwedSince) {

    public boolean isPicture() {
        return width > 0;
    }

    public Asset described(
            String newCredit, String newLicence, Localised newCaptions, Localised newAltTexts) {
        return new Asset(
                id,
                version,
                sha256,
                mediaType,
                fileName,
                bytes,
                width,
                height,
                newCredit.strip(),
                newLicence.strip(),
                newCaptions,
                newAltTexts,
                takenAt,
                createdAt,
                createdBy,
                renditionsOwedSince);
    }
}
