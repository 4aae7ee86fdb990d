package vn.tinhhoa.admin.place;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.place.PlaceEditing;
import vn.tinhhoa.content.place.PlaceLine;
import vn.tinhhoa.content.place.PlaceLine.Fate;
import vn.tinhhoa.content.place.PlaceTable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Places come in as a table: it is shown what would become of each line, and only then done. The
/// table goes along with the page, so that nothing waits on the server in between.
@Controller
class PlaceImportController {

    private static final int MOST_SHOWN = 500;

    private final PlaceEditing editing;

    PlaceImportController(PlaceEditing editing) {
        this.editing = editing;
    }

    /// @param table what was sent, to be sent again
    record ImportPage(String fileName, String table, boolean mayTake, List<Part> parts) {}

    /// The lines with one fate.
    ///
    /// @param more how many there are beside those shown
    record Part(Fate fate, int count, List<PlaceLine> lines, int more) {}

    /// @param reason why the file could not be read; empty before one was sent
    record UploadPage(String fileName, String reason, String argument) {

        public String columns() {
            return "name,kind,province,formed_from,latitude,longitude";
        }
    }

    @GetMapping("/places/import")
    String ask(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        model.addAttribute("page", new UploadPage("", "", ""));
        return "place/import";
    }

    @PostMapping("/places/import")
    String look(
            @RequestParam MultipartFile file,
            Officer officer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        officer.require(Role.ADMINISTRATOR);
        var name = file.getOriginalFilename();
        var content =
                file.getSize() > PlaceEditing.LARGEST_TABLE
                        ? new byte[PlaceEditing.LARGEST_TABLE + 1]
                        : file.getBytes();
        return show(name == null ? "" : name, content, model, response);
    }

    private String show(
            String fileName, byte[] content, Model model, HttpServletResponse response) {
        return switch (editing.read(content)) {
            case PlaceTable.Unreadable(var reason, var argument) -> {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute("page", new UploadPage(fileName, reason, argument));
                yield "place/import";
            }
            case PlaceTable.Read read -> {
                model.addAttribute("page", page(fileName, content, read));
                yield "place/preview";
            }
        };
    }

    private static ImportPage page(String fileName, byte[] content, PlaceTable.Read read) {
        return new ImportPage(
                fileName,
                new String(content, StandardCharsets.UTF_8),
                read.changesAnything(),
                List.of(Fate.REFUSED, Fate.ADDED, Fate.CHANGED, Fate.SAME).stream()
                        .map(fate -> part(fate, read.of(fate)))
                        .filter(part -> part.count() > 0)
                        .toList());
    }

    private static Part part(Fate fate, List<PlaceLine> lines) {
        var shown = lines.stream().limit(MOST_SHOWN).toList();
        return new Part(fate, lines.size(), shown, lines.size() - shown.size());
    }

    @PostMapping("/places/import/confirm")
    String take(
            @RequestParam String table,
            Officer officer,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        // Browsers send other line ends than they were given.
        var content = table.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return switch (editing.take(content, officer)) {
            case PlaceTable.Unreadable unreadable -> show("", content, model, response);
            case PlaceTable.Read read -> {
                Toast.done(
                        next,
                        "toast.places-imported",
                        Integer.toString(read.of(Fate.ADDED).size()),
                        Integer.toString(read.of(Fate.CHANGED).size()),
                        Integer.toString(read.of(Fate.REFUSED).size()));
                yield "redirect:/places";
            }
        };
    }
}
