package vn.tinhhoa.admin.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.media.BulkEdit;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.PictureDescribing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The library: finding pictures by words and by facts, and changing many at once.
@Controller
class LibraryController {

    private static final List<String> DATES = List.of("set-licence-ends", "set-consent-ends");

    private final LibraryPages pages;
    private final LibrarySelection selection;
    private final PictureDescribing describing;
    private final Times times;

    LibraryController(
            LibraryPages pages,
            LibrarySelection selection,
            PictureDescribing describing,
            Times times) {
        this.pages = pages;
        this.selection = selection;
        this.describing = describing;
        this.times = times;
    }

    /// @param asked what is looked for, and `at`, `view` and `into`
    @GetMapping("/pictures")
    String list(@RequestParam Map<String, String> asked, Officer officer, Model model) {
        model.addAttribute("page", pages.of(asked, officer));
        return "media/library";
    }

    @PostMapping("/pictures/bulk")
    String change(
            @RequestParam MultiValueMap<String, String> form,
            Officer officer,
            RedirectAttributes next) {
        var fields = Fields.posted(form);
        var query = LibraryQuery.of(fields.get("query"));
        var back = "redirect:" + query.address("/pictures", Map.of("view", fields.get("view")));
        var chosen = selection.of(form);
        var edit = edit(fields);
        if (chosen.isEmpty()) {
            Toast.warn(next, "toast.pictures-needed");
        } else if (DATES.stream().anyMatch(name -> isNoDate(fields.line(name)))) {
            Toast.warn(next, "toast.date-broken");
        } else if (isNothing(edit)) {
            Toast.warn(next, "toast.bulk-empty");
        } else {
            var changed = describing.describe(chosen, edit, officer);
            Toast.done(next, "toast.bulk-done", Integer.toString(changed));
        }
        return back;
    }

    private boolean isNoDate(String text) {
        return !text.isEmpty() && times.dayEnds(text).isEmpty();
    }

    private BulkEdit edit(Fields fields) {
        return new BulkEdit(
                orNull(fields.line("set-credit")),
                fields.line("set-licence").isEmpty()
                        ? null
                        : Licence.of(fields.line("set-licence")),
                end(fields, "set-licence-ends"),
                end(fields, "set-consent-ends"),
                orNull(fields.line("set-shown")),
                orNull(fields.line("set-created")),
                fields.list("add-keywords"),
                fields.list("remove-keywords"));
    }

    private @Nullable Instant end(Fields fields, String name) {
        return times.dayEnds(fields.line(name)).orElse(null);
    }

    private static boolean isNothing(BulkEdit edit) {
        return Stream.of(
                                edit.credit(),
                                edit.licence(),
                                edit.licenceEnds(),
                                edit.consentEnds(),
                                edit.locationShown(),
                                edit.locationCreated())
                        .allMatch(value -> value == null)
                && edit.keywordsToAdd().isEmpty()
                && edit.keywordsToRemove().isEmpty();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
