package vn.tinhhoa.content.dataset.releasing;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.language.LanguageTag;

/// Something that a curator can mend before a dataset may be released.
///
/// @param code what is wrong, such as `item.alt-text-missing`; the interface has a sentence for
///   each
/// @param item the key of the picture that it is about; null when it is about the dataset
/// @param language null when it is the same in all
/// @param detail what the sentence names; may be empty
public record DatasetIssue(
        String code, @Nullable String item, @Nullable LanguageTag language, String detail) {

    static DatasetIssue of(String code) {
        return new DatasetIssue(code, null, null, "");
    }

    static DatasetIssue in(LanguageTag language, String code) {
        return new DatasetIssue(code, null, language, "");
    }

    static DatasetIssue of(String code, String item, String detail) {
        return new DatasetIssue(code, item, null, detail);
    }

    static DatasetIssue in(LanguageTag language, String code, String item) {
        return new DatasetIssue(code, item, language, "");
    }

    /// In one line, for logs and for drafts that failed.
    public String line() {
        return code
                + (item == null ? "" : " " + item)
                + (language == null ? "" : " " + language)
                + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
