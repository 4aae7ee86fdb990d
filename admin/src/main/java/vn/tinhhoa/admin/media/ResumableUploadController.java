package vn.tinhhoa.admin.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import me.desair.tus.server.exception.TusException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.IOException;

/// Pictures that come in piece by piece. When all of one is there, the browser asks what came of
/// it.
@Controller
class ResumableUploadController {

    static final String ADDRESS = "/pictures/uploads";

    private final ResumableUploads uploads;
    private final MediaIntake intake;
    private final UploadRows rows;

    ResumableUploadController(ResumableUploads uploads, MediaIntake intake, UploadRows rows) {
        this.uploads = uploads;
        this.intake = intake;
        this.rows = rows;
    }

    @PostMapping(ADDRESS)
    void begin(Officer officer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusException {
        PictureUpload.requireMayUpload(officer);
        uploads.begin(request, response, officer);
    }

    @RequestMapping(
            path = ADDRESS + "/{id}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE})
    void goOn(Officer officer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusException {
        PictureUpload.requireMayUpload(officer);
        uploads.process(request, response, officer);
    }

    @PostMapping(ADDRESS + "/{id}/taken")
    @ResponseBody
    UploadRow take(@PathVariable String id, Officer officer) throws IOException, TusException {
        PictureUpload.requireMayUpload(officer);
        var upload =
                uploads.whole(id, officer)
                        .orElseThrow(() -> new NotFoundException("No whole upload " + id));
        try (var content = uploads.open(id, officer)) {
            var row =
                    rows.of(
                            upload.getFileName(),
                            intake.takeAny(content, upload.getFileName(), officer));
            uploads.forget(id, officer);
            return row;
        }
    }
}
