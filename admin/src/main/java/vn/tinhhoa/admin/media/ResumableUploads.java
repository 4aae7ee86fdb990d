package vn.tinhhoa.admin.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Files that come in piece by piece, as tus 1.0.0 has it: a connection that breaks loses nothing.
/// They lie in the data directory until they are whole; what nobody goes on with is thrown away.
@Component
@EnableConfigurationProperties(UploadProperties.class)
class ResumableUploads {

    static final String ADDRESS = "/pictures/uploads";

    private final TusFileUploadService tus;
    private final Path folder;
    private final UploadProperties limits;
    private final ReadWriteLock onItsWay = new ReentrantReadWriteLock();

    ResumableUploads(SiteProperties site, MediaProperties media, UploadProperties limits)
            throws IOException {
        this.limits = limits;
        this.folder = site.data().resolve("half-uploads");
        // The library looks through both before it ever made them.
        Files.createDirectories(folder.resolve("uploads"));
        Files.createDirectories(folder.resolve("locks"));
        this.tus =
                new TusFileUploadService()
                        .withUploadUri(ADDRESS)
                        .withStoragePath(folder.toString())
                        .withMaxUploadSize(media.largestFile().toBytes())
                        .withUploadExpirationPeriod(limits.keepsHalf().toMillis())
                        .disableTusExtension("concatenation");
    }

    /// Whether a file of this size still finds room beside all others that are half way; those that
    /// nobody went on with are thrown away first.
    boolean hasRoom(long bytes) throws IOException {
        throwAwayWhatNobodyGoesOnWith();
        return taken(folder.toFile()) + bytes <= limits.mostHalf().toBytes()
                && Files.getFileStore(folder).getUsableSpace() - bytes
                        >= limits.leastFree().toBytes();
    }

    /// The library locks each file that it looks into, and fails where it meets a request that does
    /// the same: so only while nothing is on its way.
    private void throwAwayWhatNobodyGoesOnWith() throws IOException {
        if (onItsWay.writeLock().tryLock()) {
            try {
                tus.cleanup();
            } finally {
                onItsWay.writeLock().unlock();
            }
        }
    }

    /// What vanishes while it is counted counts nothing.
    private static long taken(File place) {
        var inside = place.listFiles();
        return inside == null
                ? place.length()
                : Arrays.stream(inside).mapToLong(ResumableUploads::taken).sum();
    }

    /// Answers one request of the protocol. Nobody reaches the files of others.
    void process(HttpServletRequest request, HttpServletResponse response, Officer officer)
            throws IOException, TusException {
        undisturbed(() -> {
            tus.process(request, response, owner(officer));
            return true;
        });
    }

    /// A file that is all there; nothing when it is not, or is somebody else's.
    Optional<UploadInfo> whole(String id, Officer officer) throws IOException, TusException {
        return undisturbed(() ->
                Optional.ofNullable(tus.getUploadInfo(address(id), owner(officer)))
                        .filter(upload -> !upload.isUploadInProgress()));
    }

    InputStream open(String id, Officer officer) throws IOException, TusException {
        return undisturbed(() -> tus.getUploadedBytes(address(id), owner(officer)));
    }

    void forget(String id, Officer officer) throws IOException, TusException {
        undisturbed(() -> {
            tus.deleteUpload(address(id), owner(officer));
            return true;
        });
    }

    private interface Step<T> {

        T take() throws IOException, TusException;
    }

    /// While nothing is thrown away.
    private <T> T undisturbed(Step<T> step) throws IOException, TusException {
        onItsWay.readLock().lock();
        try {
            return step.take();
        } finally {
            onItsWay.readLock().unlock();
        }
    }

    private static String address(String id) {
        return ADDRESS + "/" + id;
    }

    private static String owner(Officer officer) {
        return officer.id().value();
    }
}
