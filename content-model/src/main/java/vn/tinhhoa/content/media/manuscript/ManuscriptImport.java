package vn.tinhhoa.content.media.manuscript;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.content.media.intake.PackageLimits;
import vn.tinhhoa.content.media.intake.UnsoundException;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Refused;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Taken;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Takes in a file that an officer wrote elsewhere. What it is is decided by its content; what it
/// holds is parsed under limits of size, of inflation and of time.
@Component
@Editorial
public class ManuscriptImport {

    private static final Logger LOG = LoggerFactory.getLogger(ManuscriptImport.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int AT_ONCE = 2;
    private static final Optional<UnsoundException.Kind> NONE = Optional.empty();
    private static final MediaType LOCKED = MediaType.application("x-tika-ooxml-protected");

    private final ManuscriptReader reader;
    private final MediaProperties limits;
    private final TimedParsing timed = new TimedParsing(AT_ONCE, LONGEST);

    ManuscriptImport(ManuscriptReader reader, MediaProperties limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /// Reads .docx, .odt, .pdf or .html; its pictures are stored on the way.
    ///
    /// @param content is read to its end, or until it is too large; not closed
    public ManuscriptOutcome read(InputStream content, String fileName, Officer by)
            throws IOException {
        var limit = limits.largestFile().toBytes();
        try (var file = IncomingFile.read(content, limit)) {
            if (file.bytes() > limit) {
                return Refused.of("file.too-large", limits.largestFile().toMegabytes());
            }
            if (file.bytes() == 0) {
                return Refused.of("file.empty");
            }
            var objection =
                    PackageLimits.isPackage(file.path())
                            ? PackageLimits.objection(file.path())
                            : NONE;
            if (objection.isPresent()) {
                return switch (objection.get()) {
                    case BURSTS, TOO_MANY_PARTS, TOO_LARGE -> Refused.of("manuscript.bursts");
                    case BROKEN -> Refused.of("manuscript.broken");
                };
            }
            var type = reader.type(file.path(), fileName);
            if (type.equals(LOCKED)) {
                return Refused.of("manuscript.locked");
            }
            if (!ManuscriptReader.canRead(type)) {
                return Refused.of("manuscript.type", type);
            }
            return withinTime(() -> reader.read(file.path(), fileName, type, by));
        }
    }

    private ManuscriptOutcome withinTime(Callable<Manuscript> parse) {
        try {
            return new Taken(timed.run(parse));
        } catch (TimeoutException tooSlow) {
            return Refused.of("manuscript.too-slow", LONGEST.toSeconds());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Refused.of("manuscript.too-slow", LONGEST.toSeconds());
        } catch (ExecutionException failed) {
            LOG.info("A manuscript could not be read: {}", String.valueOf(failed.getCause()));
            return refusal(failed.getCause());
        }
    }

    private static Refused refusal(@Nullable Throwable cause) {
        if (cause instanceof EncryptedDocumentException) {
            return Refused.of("manuscript.locked");
        }
        if (cause != null && WriteLimitReachedException.isWriteLimitReached(cause)) {
            return Refused.of("manuscript.too-long", ManuscriptReader.MOST_CHARACTERS);
        }
        return Refused.of("manuscript.broken");
    }
}
