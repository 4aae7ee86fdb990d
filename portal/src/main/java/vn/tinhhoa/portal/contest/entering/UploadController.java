package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.entry.ArrivingFile;
import vn.tinhhoa.content.contest.entry.ArrivingFiles;
import vn.tinhhoa.content.contest.entry.WorkTaking;
import vn.tinhhoa.portal.layout.Reader;

import java.io.IOException;
import java.util.List;

/// Files of an entry that come in pieces, as tus 1.0.0 has it (core, creation, termination). When
/// all of one is there the browser says so and is told what came of it.
@Controller
class UploadController {

    private static final String PATH = "/{language}/contests/{contest}/entry/{code}/uploads";
    private static final String VERSION = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";

    private final EntrantDoor door;
    private final EntryWords words;
    private final FileOutcomes outcomes;
    private final ArrivingFiles arriving;
    private final WorkTaking taking;

    UploadController(
            EntrantDoor door,
            EntryWords words,
            FileOutcomes outcomes,
            ArrivingFiles arriving,
            WorkTaking taking) {
        this.door = door;
        this.words = words;
        this.outcomes = outcomes;
        this.arriving = arriving;
        this.taking = taking;
    }

    /// What came of a file.
    ///
    /// @param messages what is to be mended; empty when it was taken
    record Came(List<String> messages) {}

    @PostMapping(PATH)
    ResponseEntity<Void> begin(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestHeader("Upload-Length") long length,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        return switch (arriving.begin(entry.id(), length)) {
            case ArrivingFiles.Expected(var file) ->
                    answer(HttpStatus.CREATED)
                            .header("Location", visit.entry(entry) + "/uploads/" + file.id())
                            .build();
            case ArrivingFiles.Closed closed -> answer(HttpStatus.CONFLICT).build();
            case ArrivingFiles.TooLarge large -> answer(HttpStatus.CONTENT_TOO_LARGE).build();
            case ArrivingFiles.NoRoom none -> answer(HttpStatus.INSUFFICIENT_STORAGE).build();
        };
    }

    @RequestMapping(path = PATH + "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> ask(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = file(reader, contest, code, id, request, response);
        return answer(HttpStatus.OK)
                .header(OFFSET, Long.toString(arriving.offset(file)))
                .header("Upload-Length", Long.toString(file.bytes()))
                .build();
    }

    @PatchMapping(PATH + "/{id}")
    ResponseEntity<Void> goOn(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable String id,
            @RequestHeader(OFFSET) long offset,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = file(reader, contest, code, id, request, response);
        return switch (arriving.append(file, offset, request.getInputStream())) {
            case ArrivingFiles.Arrived(var there) ->
                    answer(HttpStatus.NO_CONTENT).header(OFFSET, Long.toString(there)).build();
            case ArrivingFiles.Elsewhere(var there) ->
                    answer(HttpStatus.CONFLICT).header(OFFSET, Long.toString(there)).build();
            case ArrivingFiles.Busy busy -> answer(HttpStatus.LOCKED).build();
        };
    }

    @DeleteMapping(PATH + "/{id}")
    ResponseEntity<Void> drop(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        arriving.forget(file(reader, contest, code, id, request, response));
        return answer(HttpStatus.NO_CONTENT).build();
    }

    @PostMapping(PATH + "/{id}/taken")
    @ResponseBody
    Came take(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        var file = file(reader, contest, code, id, request, response);
        var outcome =
                taking.take(file, visit.category(entry), name, null)
                        .orElseThrow(() -> new NotFoundException("No whole upload " + id));
        return new Came(
                outcomes.issues(outcome).stream()
                        .map(issue -> words.issue(visit.language(), issue))
                        .toList());
    }

    private ArrivingFile file(
            Reader reader,
            String contest,
            String code,
            String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entry = door.entry(door.visit(reader, contest, request, response), code);
        return arriving.find(id)
                .filter(one -> one.entry().equals(entry.id()))
                .orElseThrow(() -> new NotFoundException("No upload " + id));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(VERSION, "1.0.0");
    }
}
