package vn.tinhhoa.content.media;

import org.apache.tika.Tika;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.IntakeOutcome.AlreadyThere;
import vn.tinhhoa.content.media.IntakeOutcome.Refused;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;
import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.raster.PictureHeader;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Set;

/// Takes pictures in: what they are is decided by their content, how large they are by their
/// header, before anything is decoded.
@Component
@Editorial
public class MediaIntake {

    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/webp", "image/gif", "image/tiff");
    private static final int LONGEST_NAME = 200;

    private final BlobStore blobs;
    private final AssetRepository assets;
    private final MediaProperties limits;
    private final Clock clock;
    private final Tika types = new Tika();

    MediaIntake(BlobStore blobs, AssetRepository assets, MediaProperties limits, Clock clock) {
        this.blobs = blobs;
        this.assets = assets;
        this.limits = limits;
        this.clock = clock;
    }

    /// Stores a picture and what it says of itself.
    ///
    /// @param content is read to its end, or until it is too large; not closed
    /// @param fileName as the sender has it; decides nothing
    public IntakeOutcome take(InputStream content, String fileName, Officer by) throws IOException {
        var limit = limits.largestFile().toBytes();
        try (var file = IncomingFile.read(content, limit)) {
            if (file.bytes() > limit) {
                return Refused.of("file.too-large", limits.largestFile().toMegabytes());
            }
            if (file.bytes() == 0) {
                return Refused.of("file.empty");
            }
            var known = assets.findById(file.assetId());
            if (known.isPresent()) {
                return known.get().isDeleted()
                        ? Refused.of("file.being-deleted")
                        : new AlreadyThere(known.get());
            }
            var type = types.detect(file.path());
            if (!PICTURES.contains(type)) {
                return Refused.of("picture.type", type);
            }
            var header = PictureHeader.read(file.path());
            if (header.isEmpty() || header.get().width() < 1 || header.get().height() < 1) {
                return Refused.of("picture.broken");
            }
            if (header.get().pixels() > limits.mostPixelsExactly()) {
                return Refused.of(
                        "picture.too-many-pixels",
                        header.get().width(),
                        header.get().height(),
                        limits.mostPixels());
            }
            if (PictureCheck.isAlsoSomethingElse(file.path())) {
                return Refused.of("picture.hides-something");
            }
            if (!PictureCheck.isWhole(file.path(), type)) {
                return Refused.of("picture.broken");
            }
            return store(file, type, header.get(), fileName, by);
        }
    }

    private IntakeOutcome store(
            IncomingFile file, String type, PictureHeader header, String fileName, Officer by)
            throws IOException {
        var metadata = PictureMetadata.read(file.path());
        blobs.put(file.sha256(), file.path());
        var turned = metadata.turned();
        var asset =
                new Asset(
                        file.assetId(),
                        null,
                        file.sha256(),
                        type,
                        name(fileName),
                        file.bytes(),
                        turned ? header.height() : header.width(),
                        turned ? header.width() : header.height(),
                        PictureWords.NONE.with(
                                Localised.of(LanguageTag.VIETNAMESE, metadata.caption()),
                                Localised.EMPTY),
                        PictureRights.NONE.with(metadata.credit(), Licence.UNKNOWN),
                        new PictureOrigin(metadata.takenAt(), "", "", null),
                        Framing.WHOLE,
                        null,
                        null,
                        clock.instant(),
                        by.name(),
                        Catalogue.NONE,
                        null,
                        clock.instant(),
                        null,
                        null,
                        null);
        try {
            return new Stored(assets.insert(asset));
        } catch (DuplicateKeyException | OptimisticLockingFailureException sameFileMeanwhile) {
            return new AlreadyThere(assets.findById(asset.id()).orElse(asset));
        }
    }

    /// The last part of the name, without control characters.
    private static String name(String fileName) {
        var clean =
                Normalizer.normalize(fileName, Normalizer.Form.NFC)
                        .replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
