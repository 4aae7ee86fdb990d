package vn.tinhhoa.content.media;

import java.util.Optional;
import java.util.regex.Pattern;

/// Which of a picture's renditions: `1280.webp` is as wide as that, `640-3x2.jpg` also cut for a
/// card.
///
/// @param width in pixels; a smaller original keeps its own
public record RenditionName(int width, Shape shape, Format format) {

    private static final Pattern FORM = Pattern.compile("([0-9]{3,4})(-3x2)?\\.(jpg|webp)");

    /// How much of the picture there is.
    public enum Shape {
        WHOLE(""),
        /// Three wide and two high around what matters most.
        CARD("-3x2");

        private final String mark;

        Shape(String mark) {
            this.mark = mark;
        }
    }

    /// How the file is encoded.
    public enum Format {
        JPEG("jpg", "image/jpeg"),
        WEBP("webp", "image/webp");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /// Nothing when the text is no rendition's name.
    public static Optional<RenditionName> of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new RenditionName(
                                Integer.parseInt(parts.group(1)),
                                parts.group(2) == null ? Shape.WHOLE : Shape.CARD,
                                parts.group(3).equals("jpg") ? Format.JPEG : Format.WEBP))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return width + shape.mark + "." + format.ending;
    }
}
