package vn.tinhhoa.admin.media;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.SimilarPictures;
import vn.tinhhoa.content.media.SimilarPictures.Degree;

/// Says in words what came of a file that was sent.
@Component
public class UploadRows {

    private final MessageSource messages;

    private final SimilarPictures similar;
    private final Assets assets;

    UploadRows(MessageSource messages, SimilarPictures similar, Assets assets) {
        this.messages = messages;
        this.similar = similar;
        this.assets = assets;
    }

    public UploadRow of(String fileName, IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Stored(var asset) -> stored(fileName, asset);
            case IntakeOutcome.AlreadyThere(var asset) ->
                    new UploadRow(
                            "THERE",
                            fileName,
                            words("upload.state.there", asset.fileName()),
                            asset.id().value(),
                            "");
            case IntakeOutcome.Refused(var code, var arguments) ->
                    new UploadRow(
                            "REFUSED",
                            fileName,
                            words("refused." + code, arguments.toArray()),
                            "",
                            "");
        };
    }

    /// Another copy of a picture that is there is taken in all the same, and said.
    private UploadRow stored(String fileName, Asset asset) {
        var id = asset.id().value();
        var copy =
                similar.to(asset).stream()
                        .filter(other -> other.degree() == Degree.SAME)
                        .findFirst()
                        .flatMap(other -> assets.find(other.id()));
        return copy.map(other ->
                        new UploadRow(
                                "ALIKE",
                                fileName,
                                words("upload.state.alike", other.fileName()),
                                id,
                                other.id().value()))
                .orElseGet(() ->
                        new UploadRow("STORED", fileName, words("upload.state.stored"), id, ""));
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
