package vn.tinhhoa.content.media.manuscript;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A picture in a Word file.
///
/// @param data null for one that lies outside the file or is missing
/// @param alt what its author wrote for those who do not see it; may be empty
record WordPicture(@Nullable XWPFPictureData data, String alt) {

    /// Today's drawings and those of Word before 2007.
    static List<WordPicture> in(WordXml drawing, POIXMLDocumentPart part) {
        var alt =
                Stream.concat(
                                drawing.all("docPr").stream().map(one -> one.attribute("descr")),
                                drawing.all("shape").stream().map(one -> one.attribute("alt")))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
        return Stream.concat(
                        drawing.all("blip").stream()
                                .map(blip -> blip.attribute(WordXml.RELATIONS, "embed")),
                        drawing.all("imagedata").stream()
                                .map(image -> image.attribute(WordXml.RELATIONS, "id")))
                .map(id -> new WordPicture(data(id, part), alt))
                .toList();
    }

    private static @Nullable XWPFPictureData data(@Nullable String id, POIXMLDocumentPart part) {
        return id != null && part.getRelationById(id) instanceof XWPFPictureData data ? data : null;
    }
}
