package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryReducing;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.media.BlobStore;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Pictures of what won, made at the announcement: the first of a series. They stay when the
/// entry's files are gone.
@Component
public class AwardPictures {

    /// Pixels of the longer side.
    public static final List<Integer> SIZES = List.of(480, 960, 1600);

    private final EntryReducing reducing;
    private final BlobStore blobs;

    AwardPictures(EntryReducing reducing, BlobStore blobs) {
        this.reducing = reducing;
        this.blobs = blobs;
    }

    /// @throws FileNotFoundException when there is no such picture
    public EntryReducing.Reduced open(ContestId contest, EntryCode code, int size)
            throws IOException {
        var name = name(contest, code, size);
        return new EntryReducing.Reduced(blobs.open(name), blobs.size(name));
    }

    void make(Entry entry, Work work) throws IOException {
        for (var size : SIZES) {
            var name = name(entry.contest(), entry.code(), size);
            reducing.open(entry.id(), work, size, name).content().close();
        }
    }

    void remove(ContestId contest, EntryCode code) throws IOException {
        blobs.deleteAll(folder(contest, code));
    }

    private static String name(ContestId contest, EntryCode code, int size) {
        return folder(contest, code) + size + ".jpg";
    }

    private static String folder(ContestId contest, EntryCode code) {
        return "results/" + contest + "/" + code.value().toLowerCase(Locale.ROOT) + "/";
    }
}
