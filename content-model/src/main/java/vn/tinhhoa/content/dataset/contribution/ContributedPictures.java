package vn.tinhhoa.content.dataset.contribution;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.picture.PictureCleaning;
import vn.tinhhoa.content.dataset.picture.PictureStatement;
import vn.tinhhoa.content.dataset.picture.UncleanablePictureException;
import vn.tinhhoa.content.dataset.picture.XmpPacket;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.media.PictureDescribing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// Brings pictures of entries into the library with their pixels untouched and without anything
/// that their files say of people, places and cameras.
@Component
@Editorial
class ContributedPictures {

    private final EntryFiles files;
    private final MediaIntake intake;
    private final PictureDescribing describing;

    ContributedPictures(EntryFiles files, MediaIntake intake, PictureDescribing describing) {
        this.files = files;
        this.intake = intake;
        this.describing = describing;
    }

    /// @param key which names its file
    /// @throws java.io.FileNotFoundException when the original was erased
    /// @throws UncleanablePictureException when it cannot be brought in
    AssetId take(Entry entry, Work work, String key, ItemDescription said, Officer by)
            throws IOException {
        var format = work.format().name().toLowerCase(Locale.ROOT);
        var type = "image/" + format;
        var original = Files.createTempFile("tinhhoa-entry", ".bin");
        var cleaned = Files.createTempFile("tinhhoa-contribution", ".bin");
        try {
            try (var content = files.open(entry.id(), work)) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            var packet = XmpPacket.of(PictureStatement.crediting(said.credit()));
            try (var out = new BufferedOutputStream(Files.newOutputStream(cleaned))) {
                PictureCleaning.clean(original, type, packet, out);
            }
            try (var content = Files.newInputStream(cleaned)) {
                var name = key + "." + PictureCleaning.extension(type);
                return described(intake.take(content, name, by), said, by);
            }
        } finally {
            Files.deleteIfExists(original);
            Files.deleteIfExists(cleaned);
        }
    }

    private AssetId described(IntakeOutcome taken, ItemDescription said, Officer by)
            throws IOException {
        return switch (taken) {
            case IntakeOutcome.Stored(var asset) -> {
                describing.describe(
                        asset.id(),
                        said.credit(),
                        said.licence().code(),
                        said.captions().plain(),
                        Localised.EMPTY,
                        by);
                yield asset.id();
            }
            case IntakeOutcome.AlreadyThere(var asset) -> asset.id();
            case IntakeOutcome.Refused(var code, var arguments) ->
                    throw new UncleanablePictureException(code + " " + arguments);
        };
    }
}
