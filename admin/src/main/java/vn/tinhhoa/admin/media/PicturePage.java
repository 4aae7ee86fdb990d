package vn.tinhhoa.admin.media;

import vn.tinhhoa.admin.frame.Choice;
import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;

import java.util.List;

/// A picture and everything that is said of it.
///
/// @param newest id of the file that stands in for this one; empty when this is the newest
/// @param rights `ENDED` when it is off the site because a right ended; otherwise empty
/// @param picture whether it can be shown
/// @param whole address of the picture with nothing cut off
/// @param seen what this page is based on
/// @param differences between what is kept, as somebody else said it meanwhile, and what was typed
/// @param zoom address of the largest that can be looked at
record PicturePage(
        String id,
        String fileName,
        int width,
        int height,
        long kilobytes,
        String createdBy,
        String createdAt,
        String takenAt,
        String rights,
        String newest,
        boolean picture,
        String zoom,
        String whole,
        Fields fields,
        List<FieldIssue> issues,
        String seen,
        List<Difference> differences,
        List<Words> words,
        List<Choice> licences,
        List<Use> uses,
        List<Version> versions,
        boolean mayReplace,
        boolean mayDelete) {

    /// @param lacksAlt whether nobody can hear what is seen
    record Words(String language, String name, boolean lacksAlt, boolean open) {}

    /// @param label the message key of the field
    /// @param language of the texts; empty when they are in none
    /// @param name of the language
    record Difference(String label, String language, String name, String theirs, String mine) {}

    /// @param kind such as `publication`
    record Use(String kind, String title, String language, String address) {

        boolean isPublic() {
            return kind.equals("publication");
        }
    }

    record Version(String id, String fileName, String at, String by, boolean shown) {}
}
