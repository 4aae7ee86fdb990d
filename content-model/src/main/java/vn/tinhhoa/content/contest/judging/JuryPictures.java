package vn.tinhhoa.content.contest.judging;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.entry.EntryReducing;
import vn.tinhhoa.content.contest.entry.EntryReducing.Reduced;

import java.io.IOException;
import java.util.List;

/// The pictures that jurors see: made anew from the pixels alone, so that nothing that a file says
/// of itself comes with them, and kept under random names.
@Component
@Editorial
public class JuryPictures {

    /// Pixels of the longer side.
    public static final List<Integer> SIZES = List.of(480, 1600, 2560);

    private final EntryReducing reducing;

    JuryPictures(EntryReducing reducing) {
        this.reducing = reducing;
    }

    /// A JPEG, no larger than the original.
    ///
    /// @param size one of [#SIZES]
    /// @throws vn.tinhhoa.content.media.raster.BrokenPictureException when it cannot be decoded
    public Reduced open(RoundEntry entry, RoundEntry.Picture picture, int size) throws IOException {
        return reducing.open(entry.entry(), picture.work(), size, folder(picture) + size + ".jpg");
    }

    static String folder(RoundEntry.Picture picture) {
        return "jury/" + picture.name() + "/";
    }
}
