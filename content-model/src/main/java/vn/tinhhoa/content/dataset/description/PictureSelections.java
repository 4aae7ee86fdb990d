package vn.tinhhoa.content.dataset.description;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.bag.BagFile;
import vn.tinhhoa.content.dataset.bag.ReleaseBag;
import vn.tinhhoa.content.dataset.bag.ReleaseBags;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Packs a few pictures of a release for a reader, with what must be said of them.
@Component
public class PictureSelections {

    /// More than this is what the whole release is for.
    public static final int MOST = 200;

    private final ReleaseBags bags;

    PictureSelections(ReleaseBags bags) {
        this.bags = bags;
    }

    /// @param items at most [#MOST], none of them taken back
    /// @param language of the captions in `credits.txt`
    public ReleaseBag pack(DatasetRelease release, List<ReleasedItem> items, LanguageTag language)
            throws IOException {
        if (items.size() > MOST) {
            throw new IllegalArgumentException(items.size() + " pictures are too many");
        }
        var table = new ByteArrayOutputStream();
        MetadataCsv.write(release, items, table);
        return bags.loose(
                release.id().fileName() + "-" + items.size(),
                items.stream()
                        .map(item -> new BagFile("images/" + item.fileName(), item.picture()))
                        .toList(),
                Map.of(
                        "metadata.csv",
                        table.toByteArray(),
                        "credits.txt",
                        credits(new Described(release), items, language)));
    }

    /// One paragraph per picture: what stands beside it wherever it is shown.
    private static byte[] credits(
            Described release, List<ReleasedItem> items, LanguageTag language) {
        var text = new StringBuilder(release.citation(language)).append("\r\n");
        for (var item : items) {
            var said = item.description();
            text.append("\r\nimages/")
                    .append(item.fileName())
                    .append("\r\n")
                    .append(said.captions().plain().in(language, ""))
                    .append("\r\n")
                    .append(CreditLine.of(release.release(), item, language))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
