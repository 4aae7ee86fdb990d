package vn.tinhhoa.admin.dataset;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.releasing.DatasetIssue;

/// Says in words what a dataset lacks, and where it is mended.
@Component
class IssueRows {

    private final MessageSource messages;

    IssueRows(MessageSource messages) {
        this.messages = messages;
    }

    /// @param address of the field that is to be filled in
    /// @param item the key of the picture; empty when it is about the dataset
    record IssueRow(String text, String address, String item) {}

    IssueRow of(DatasetId id, DatasetIssue issue) {
        var language = issue.language();
        var tongue = language == null ? "" : language.ownName();
        var suffix = language == null ? "" : "-" + language;
        var item = issue.item() == null ? "" : issue.item();
        var text =
                messages.getMessage(
                        "issue." + issue.code(),
                        new Object[] {tongue, item, issue.detail()},
                        LocaleContextHolder.getLocale());
        return new IssueRow(text, address(id, issue.code(), item, suffix), item);
    }

    private static String address(DatasetId id, String code, String item, String suffix) {
        var dataset = "/datasets/" + id;
        var page = item.isEmpty() ? dataset + "/facts" : dataset + "/items/" + item;
        return switch (code) {
            case "dataset.languages-missing" -> page + "#languages";
            case "dataset.title-missing" -> page + "#title" + suffix;
            case "dataset.description-missing" -> page + "#description" + suffix;
            case "dataset.publisher-missing" -> page + "#publisher";
            case "dataset.creator-missing" -> page + "#creator-0";
            case "dataset.contact-missing" -> page + "#contact-email";
            case "dataset.licence-missing", "item.licence-missing" -> page + "#licence";
            case "dataset.items-missing" -> "/pictures?into=" + id;
            case "item.caption-missing" -> page + "#caption" + suffix;
            case "item.alt-text-missing" -> page + "#alt" + suffix;
            case "item.credit-missing" -> page + "#credit";
            case "item.date-broken" -> page + "#date";
            case "release.change-note-missing" -> dataset + "/release#note" + suffix;
            default -> page;
        };
    }
}
