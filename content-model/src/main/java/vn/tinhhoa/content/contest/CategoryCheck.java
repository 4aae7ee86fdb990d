package vn.tinhhoa.content.contest;

import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What one category must say for an entry to be checked against it.
final class CategoryCheck {

    private CategoryCheck() {}

    /// @param path where the category stands in its rule set, ending with a dot
    /// @param closes the last day of entering
    static List<ContestIssue> of(Category category, String path, LocalDate closes) {
        var issues = new ArrayList<ContestIssue>();
        if (category.most() < 1) {
            issues.add(ContestIssue.of("most.missing", path + "most"));
        }
        files(category, path + "files.", issues);
        capture(category.capture(), path + "capture.", closes, issues);
        var story = category.texts().get(TextField.STORY);
        if (category.kind() == Kind.WRITING && (story == null || !story.required())) {
            issues.add(ContestIssue.of("writing.no-story", path + "texts.STORY.asked"));
        }
        return issues;
    }

    private static void files(Category category, String path, List<ContestIssue> issues) {
        var files = category.files();
        if (category.kind() == Kind.SINGLE_PHOTO && (files.fewest() != 1 || files.most() != 1)) {
            issues.add(ContestIssue.of("files.not-single", path + "most"));
        }
        if (category.kind() == Kind.SERIES && files.fewest() < 2) {
            issues.add(ContestIssue.of("files.no-series", path + "fewest"));
        }
        if (files.fewest() > files.most()) {
            issues.add(ContestIssue.of("files.upside-down", path + "most"));
        }
        if (files.most() > 0 && files.formats().isEmpty()) {
            issues.add(ContestIssue.of("formats.missing", path + "formats"));
        }
        if (files.mostBytes() > 0 && files.leastBytes() > files.mostBytes()) {
            issues.add(ContestIssue.of("bytes.upside-down", path + "mostBytes"));
        }
    }

    private static void capture(
            CaptureRequirements capture, String path, LocalDate closes, List<ContestIssue> issues) {
        var from = capture.from();
        var until = capture.until();
        if (from != null && until != null && until.isBefore(from)) {
            issues.add(ContestIssue.of("capture.upside-down", path + "until"));
        }
        if (from != null && from.isAfter(closes)) {
            issues.add(ContestIssue.of("capture.after-close", path + "from"));
        }
    }
}
