package vn.tinhhoa.content.media;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.IntakeOutcome.AlreadyThere;
import vn.tinhhoa.content.media.IntakeOutcome.Refused;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.util.regex.Pattern;

/// Takes files in: what they are is decided by their content, how large they are by their header,
/// whether they are sound by their structure, before anything is decoded.
@Component
@Editorial
public class MediaIntake {

    private static final int LONGEST_NAME = 200;
    private static final String TEXT = "text/plain";
    private static final Pattern TEXT_NAME = Pattern.compile("(?i)\\.(txt|csv)$");

    private final BlobStore blobs;
    private final AssetRepository assets;
    private final MediaProperties limits;
    private final IncomingChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MediaIntake(
            BlobStore blobs,
            AssetRepository assets,
            MediaProperties limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.blobs = blobs;
        this.assets = assets;
        this.limits = limits;
        this.checks = new IncomingChecks(limits);
        this.events = events;
        this.clock = clock;
    }

    /// Stores a picture and what it says of itself.
    ///
    /// @param content is read to its end, or until it is too large; closed
    /// @param fileName as the sender has it; decides nothing
    public IntakeOutcome take(InputStream content, String fileName, Officer by) throws IOException {
        return take(content, fileName, by, true);
    }

    /// Stores a picture, a PDF or an Office file.
    ///
    /// @param content is read to its end, or until it is too large; closed
    /// @param fileName as the sender has it; decides only whether words are meant to be words
    public IntakeOutcome takeAny(InputStream content, String fileName, Officer by)
            throws IOException {
        return take(content, fileName, by, false);
    }

    private IntakeOutcome take(
            InputStream content, String fileName, Officer by, boolean picturesOnly)
            throws IOException {
        var limit = limits.largestFile().toBytes();
        try (var file = IncomingFile.read(content, limit)) {
            if (file.bytes() > limit) {
                return Refused.of("file.too-large", limits.largestFile().toMegabytes());
            }
            if (file.bytes() == 0) {
                return Refused.of("file.empty");
            }
            return switch (checks.glance(file.path(), picturesOnly)) {
                case IncomingChecks.Bad(var refused) -> refused;
                case IncomingChecks.Sound sound ->
                        isMeant(sound.mediaType(), fileName)
                                ? take(file, sound, fileName, by)
                                : Refused.of("file.type", sound.mediaType());
            };
        }
    }

    /// Whatever is nothing else may pass for words.
    private static boolean isMeant(String mediaType, String fileName) {
        return !mediaType.equals(TEXT) || TEXT_NAME.matcher(fileName).find();
    }

    /// Only what is known by no other name is decoded.
    private IntakeOutcome take(
            IncomingFile file, IncomingChecks.Sound sound, String fileName, Officer by)
            throws IOException {
        var known = assets.findById(file.assetId());
        if (known.isPresent()) {
            return known.get().isDeleted()
                    ? Refused.of("file.being-deleted")
                    : new AlreadyThere(known.get());
        }
        return switch (checks.open(sound)) {
            case IncomingChecks.Bad(var refused) -> refused;
            case IncomingChecks.Good good -> store(file, good, fileName, by);
        };
    }

    private IntakeOutcome store(
            IncomingFile file, IncomingChecks.Good good, String fileName, Officer by)
            throws IOException {
        var now = clock.instant();
        blobs.put(file.sha256(), file.path());
        var asset =
                new Asset(
                        file.assetId(),
                        null,
                        file.sha256(),
                        good.mediaType(),
                        name(fileName),
                        file.bytes(),
                        good.width(),
                        good.height(),
                        good.metadata().words(),
                        good.metadata().rights(),
                        good.metadata().origin(),
                        Framing.WHOLE,
                        good.likeness(),
                        null,
                        null,
                        now,
                        by.name(),
                        Catalogue.NONE,
                        null,
                        good.width() > 0 ? now : null,
                        null,
                        null,
                        null);
        try {
            var stored = new Stored(assets.insert(asset));
            events.publishEvent(new WorkOwed(RenditionSweep.NAME));
            return stored;
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
