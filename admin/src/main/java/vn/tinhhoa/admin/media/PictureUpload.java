package vn.tinhhoa.admin.media;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.IOException;
import java.util.Objects;

/// Takes in a picture that a browser sends.
@Component
public class PictureUpload {

    private final MediaIntake intake;

    PictureUpload(MediaIntake intake) {
        this.intake = intake;
    }

    static void requireMayUpload(Officer officer) {
        if (!officer.mayWriteSource()
                && !officer.has(Role.TRANSLATOR)
                && !officer.has(Role.CURATOR)) {
            throw new NotAllowedException(officer.name() + " does not upload pictures");
        }
    }

    /// A picture, a PDF or an Office file.
    public IntakeOutcome takeAny(MultipartFile file, Officer officer) throws IOException {
        requireMayUpload(officer);
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return intake.takeAny(content, name, officer);
        }
    }

    IntakeOutcome take(MultipartFile file, Officer officer) throws IOException {
        requireMayUpload(officer);
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return intake.take(content, name, officer);
        }
    }
}
