package vn.tinhhoa.admin.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import me.desair.tus.server.HttpHeader;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;

import org.springframework.util.unit.DataSize;

import vn.tinhhoa.content.account.Officer;

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
public final class ResumableUploads {

    private static final int NO_ROOM = 507;

    private final TusFileUploadService tus;
    private final String address;
    private final Path folder;
    private final DataSize most;
    private final UploadProperties limits;
    private final ReadWriteLock onItsWay = new ReentrantReadWriteLock();

    /// @param address where they are sent
    /// @param folder where they lie until they are whole
    /// @param largest how large one may be
    /// @param most how much of the disk all half files of this folder may take
    public ResumableUploads(
            String address, Path folder, DataSize largest, DataSize most, UploadProperties limits)
            throws IOException {
        this.address = address;
        this.folder = folder;
        this.most = most;
        this.limits = limits;
        // The library looks through both before it ever made them.
        Files.createDirectories(folder.resolve("uploads"));
        Files.createDirectories(folder.resolve("locks"));
        this.tus =
                new TusFileUploadService()
                        .withUploadUri(address)
                        .withStoragePath(folder.toString())
                        .withMaxUploadSize(largest.toBytes())
                        .withUploadExpirationPeriod(limits.keepsHalf().toMillis())
                        .disableTusExtension("concatenation");
    }

    /// Answers the request that begins a file, unless there is no room for it.
    public void begin(HttpServletRequest request, HttpServletResponse response, Officer officer)
            throws IOException, TusException {
        if (hasRoom(length(request))) {
            process(request, response, officer);
        } else {
            response.setStatus(NO_ROOM);
        }
    }

    private static long length(HttpServletRequest request) {
        var said = request.getHeader(HttpHeader.UPLOAD_LENGTH);
        return said != null && said.matches("[0-9]{1,15}") ? Long.parseLong(said) : 0;
    }

    /// Whether a file of this size still finds room beside all others that are half way; those that
    /// nobody went on with are thrown away first.
    private boolean hasRoom(long bytes) throws IOException {
        throwAwayWhatNobodyGoesOnWith();
        return taken(folder.toFile()) + bytes <= most.toBytes()
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
    public void process(HttpServletRequest request, HttpServletResponse response, Officer officer)
            throws IOException, TusException {
        undisturbed(() -> {
            tus.process(request, response, owner(officer));
            return true;
        });
    }

    /// A file that is all there; nothing when it is not, or is somebody else's.
    public Optional<UploadInfo> whole(String id, Officer officer) throws IOException, TusException {
        return undisturbed(() ->
                Optional.ofNullable(tus.getUploadInfo(addressOf(id), owner(officer)))
                        .filter(upload -> !upload.isUploadInProgress()));
    }

    public InputStream open(String id, Officer officer) throws IOException, TusException {
        return undisturbed(() -> tus.getUploadedBytes(addressOf(id), owner(officer)));
    }

    public void forget(String id, Officer officer) throws IOException, TusException {
        undisturbed(() -> {
            tus.deleteUpload(addressOf(id), owner(officer));
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

    private String addressOf(String id) {
        return address + "/" + id;
    }

    private static String owner(Officer officer) {
        return officer.id().value();
    }
}
