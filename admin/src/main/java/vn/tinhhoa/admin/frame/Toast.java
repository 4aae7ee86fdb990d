package vn.tinhhoa.admin.frame;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;

/// What was just done, said once on the next page.
///
/// @param name its message key
/// @param arguments what the sentence names
/// @param undo where a form goes that takes it back; empty when it cannot be
/// @param warning whether something stands in the way
public record Toast(String name, List<String> arguments, String undo, boolean warning) {

    private static final String ATTRIBUTE = "toast";

    public static void done(RedirectAttributes next, String name, String... arguments) {
        next.addFlashAttribute(ATTRIBUTE, new Toast(name, List.of(arguments), "", false));
    }

    public static void undoable(
            RedirectAttributes next, String name, String undo, String... arguments) {
        next.addFlashAttribute(ATTRIBUTE, new Toast(name, List.of(arguments), undo, false));
    }

    public static void warn(RedirectAttributes next, String name, String... arguments) {
        next.addFlashAttribute(ATTRIBUTE, new Toast(name, List.of(arguments), "", true));
    }
}
