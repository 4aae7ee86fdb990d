package vn.tinhhoa.admin.dataset;

import me.desair.tus.server.exception.TusException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.tinhhoa.admin.media.ResumableUploads;
import vn.tinhhoa.admin.media.UploadProperties;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.dataset.DatasetProperties;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.io.InputStream;

/// ZIPs of releases and of folders: small ones come with the form, any others piece by piece before
/// it.
@Component
class ZipUploads {

    static final String ADDRESS = "/datasets/import/uploads";

    private final ResumableUploads pieces;
    private final DatasetProperties limits;

    ZipUploads(SiteProperties site, DatasetProperties limits, UploadProperties uploads)
            throws IOException {
        this.limits = limits;
        var most = limits.largestImport();
        this.pieces =
                new ResumableUploads(
                        ADDRESS, site.data().resolve("half-imports"), most, most, uploads);
    }

    ResumableUploads pieces() {
        return pieces;
    }

    long largest() {
        return limits.largestImport().toBytes();
    }

    interface Taking<T> {

        T take(IncomingFile zip) throws IOException;
    }

    /// Has the ZIP taken in that a form brings; what came before in pieces is forgotten afterwards.
    ///
    /// @param upload of the pieces; empty when the file is in the form
    <T> T take(@Nullable MultipartFile file, String upload, Officer officer, Taking<T> taking)
            throws IOException, TusException {
        try (var zip = IncomingFile.read(content(file, upload, officer), largest())) {
            var taken = taking.take(zip);
            if (!upload.isEmpty()) {
                pieces.forget(upload, officer);
            }
            return taken;
        }
    }

    private InputStream content(@Nullable MultipartFile file, String upload, Officer officer)
            throws IOException, TusException {
        if (upload.isEmpty()) {
            return file == null ? InputStream.nullInputStream() : file.getInputStream();
        }
        if (pieces.whole(upload, officer).isEmpty()) {
            throw new NotFoundException("No whole upload " + upload);
        }
        return pieces.open(upload, officer);
    }
}
