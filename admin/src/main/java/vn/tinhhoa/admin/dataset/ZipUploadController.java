package vn.tinhhoa.admin.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import me.desair.tus.server.exception.TusException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;

import java.io.IOException;

/// ZIPs that come in piece by piece, before the form that they belong to.
@Controller
class ZipUploadController {

    private final ZipUploads uploads;

    ZipUploadController(ZipUploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping(ZipUploads.ADDRESS)
    void begin(Officer officer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusException {
        officer.require(Role.CURATOR);
        uploads.pieces().begin(request, response, officer);
    }

    @RequestMapping(
            path = ZipUploads.ADDRESS + "/{id}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE})
    void goOn(Officer officer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, TusException {
        officer.require(Role.CURATOR);
        uploads.pieces().process(request, response, officer);
    }
}
