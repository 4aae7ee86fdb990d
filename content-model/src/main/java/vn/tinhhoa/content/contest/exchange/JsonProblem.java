package vn.tinhhoa.content.contest.exchange;

import java.util.List;

/// Why something in JSON was not taken.
///
/// @param path where it stands, such as `categories.0.files.leastBytes`
/// @param code what is wrong with it; interfaces have a sentence for each
/// @param arguments what the sentence names
public record JsonProblem(String path, String code, List<String> arguments) {

    /// In English, for programs.
    public String sentence() {
        return switch (code) {
            case "unknown" -> "There is no such field here.";
            case "missing" -> "This is needed.";
            case "object" -> "This must be an object.";
            case "list" -> "This must be a list.";
            case "text" -> "This must be a text.";
            case "yes-no" -> "This must be true or false.";
            case "number" -> "This must be a whole number.";
            case "range" ->
                    "This must be from " + arguments.get(0) + " to " + arguments.get(1) + ".";
            case "choice" -> "This must be one of " + String.join(", ", arguments) + ".";
            case "date" -> "This must be a date such as 2026-05-31.";
            case "time" ->
                    "This must be a time with its offset, such as 2026-05-31T17:00:00+07:00.";
            case "language" -> "This is no language tag: " + arguments.getFirst() + ".";
            case "long" -> "This must be at most " + arguments.getFirst() + " characters long.";
            case "id" -> "An id is small letters, digits and single hyphens, at most 60.";
            case "json" -> "This is no JSON: " + arguments.getFirst();
            default -> code;
        };
    }
}
