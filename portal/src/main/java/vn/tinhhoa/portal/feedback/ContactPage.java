package vn.tinhhoa.portal.feedback;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.portal.layout.Frame;

import java.util.Map;

/// The form that readers write to the house with, and what became of their message.
///
/// @param typed what was sent, to be mended
/// @param faults by field, in words; empty at first
/// @param number of the message that was taken in; null while there is none
/// @param answered whether its sender will hear from the house
public record ContactPage(
        Frame frame,
        Message typed,
        Map<String, String> faults,
        @Nullable String number,
        boolean answered) {

    /// @param from the path of the page that the reader came from
    public record Message(String name, String email, String text, String from) {}

    public @Nullable String fault(String field) {
        return faults.get(field);
    }
}
