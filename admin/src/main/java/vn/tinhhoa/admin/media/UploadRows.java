package vn.tinhhoa.admin.media;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.IntakeOutcome;

/// Says in words what came of a file that was sent.
@Component
class UploadRows {

    private final MessageSource messages;

    UploadRows(MessageSource messages) {
        this.messages = messages;
    }

    UploadRow of(String fileName, IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Stored(var asset) ->
                    new UploadRow(
                            "STORED", fileName, words("upload.state.stored"), asset.id().value());
            case IntakeOutcome.AlreadyThere(var asset) ->
                    new UploadRow(
                            "THERE",
                            fileName,
                            words("upload.state.there", asset.fileName()),
                            asset.id().value());
            case IntakeOutcome.Refused(var code, var arguments) ->
                    new UploadRow(
                            "REFUSED", fileName, words("refused." + code, arguments.toArray()), "");
        };
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
