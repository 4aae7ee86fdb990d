package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.media.IntakeOutcome.Refused;
import vn.tinhhoa.content.media.intake.PackageLimits;
import vn.tinhhoa.content.media.intake.Polyglot;
import vn.tinhhoa.content.media.intake.Structure;
import vn.tinhhoa.content.media.intake.UnsoundException;
import vn.tinhhoa.content.media.likeness.Likeness;
import vn.tinhhoa.content.media.metadata.PictureMetadata;
import vn.tinhhoa.content.media.raster.BrokenPictureException;
import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// Looks at a file that came in, the cheap and safe looks first: its type, its structure and size,
/// whether it hides something, and only then whether it can be decoded to its end.
final class IncomingChecks {

    private static final Set<String> DOCUMENTS =
            Set.of(
                    "application/pdf",
                    "text/plain",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.presentation");

    /// Enough to see what a picture looks like.
    private static final int LOOK = 256;

    /// A WebP picture is decoded as a whole; so many bytes a pixel that takes, and so many parts of
    /// the memory there is it may take.
    private static final int WEBP_PIXEL = 6;

    private static final int WEBP_PART = 4;

    private final MediaProperties limits;

    IncomingChecks(MediaProperties limits) {
        this.limits = limits;
    }

    /// What came of looking.
    sealed interface Look {}

    /// What came of the first look, which decodes nothing.
    sealed interface Glance {}

    record Bad(Refused refused) implements Look, Glance {

        static Bad because(String code, Object... arguments) {
            return new Bad(Refused.of(code, arguments));
        }
    }

    /// Nothing stands against opening it.
    ///
    /// @param structure null for what is no picture
    record Sound(Path file, String mediaType, @Nullable Structure structure) implements Glance {}

    /// @param width and height upright, in pixels; 0 for what is no picture
    record Good(
            String mediaType,
            int width,
            int height,
            DescribedByItself metadata,
            @Nullable Likeness likeness)
            implements Look {}

    Look look(Path file, boolean picturesOnly) throws IOException {
        return switch (glance(file, picturesOnly)) {
            case Bad bad -> bad;
            case Sound sound -> open(sound);
        };
    }

    /// Costs no more for a large file than for a small one, or hardly.
    Glance glance(Path file, boolean picturesOnly) throws IOException {
        if (PackageLimits.isPackage(file)) {
            var objection = PackageLimits.objection(file);
            if (objection.isPresent()) {
                return Bad.because("file." + code(objection.get()));
            }
        }
        var type = FileTypes.of(file, "").toString();
        if (Structure.knows(type)) {
            return picture(file, type);
        }
        if (picturesOnly) {
            return Bad.because("picture.type", type);
        }
        return DOCUMENTS.contains(type)
                ? new Sound(file, type, null)
                : Bad.because("file.type", type);
    }

    private Glance picture(Path file, String type) throws IOException {
        var most = mostPixels(type);
        try {
            var structure = Structure.read(file, type, most);
            return Polyglot.isAlsoSomethingElse(file)
                    ? Bad.because("picture.hides-something")
                    : new Sound(file, type, structure);
        } catch (UnsoundException unsound) {
            return unsound.claimed()
                    .map(claimed ->
                            Bad.because(
                                    "picture.too-many-pixels",
                                    claimed.width(),
                                    claimed.height(),
                                    most / 1_000_000))
                    .orElseGet(() -> Bad.because("picture." + code(unsound.kind())));
        }
    }

    /// Decodes a picture to its end.
    Look open(Sound sound) throws IOException {
        var structure = sound.structure();
        if (structure == null) {
            return new Good(sound.mediaType(), 0, 0, DescribedByItself.NOTHING, null);
        }
        try {
            var metadata = PictureMetadata.read(sound.file());
            var orientation = Orientation.of(metadata.orientation());
            var likeness = Likeness.of(PictureDecoding.readWhole(sound.file(), orientation, LOOK));
            var turned = orientation.swapsSides();
            return new Good(
                    sound.mediaType(),
                    turned ? structure.height() : structure.width(),
                    turned ? structure.width() : structure.height(),
                    DescribedByItself.of(metadata),
                    likeness);
        } catch (BrokenPictureException broken) {
            return Bad.because("picture.broken");
        }
    }

    private long mostPixels(String type) {
        var most = limits.mostPixelsExactly();
        return type.equals("image/webp")
                ? Math.min(most, Runtime.getRuntime().maxMemory() / WEBP_PART / WEBP_PIXEL)
                : most;
    }

    private static String code(UnsoundException.Kind kind) {
        return switch (kind) {
            case BROKEN -> "broken";
            case BURSTS -> "bursts";
            case TOO_MANY_PARTS -> "too-many-parts";
            case TOO_LARGE -> "too-many-pixels";
        };
    }
}
