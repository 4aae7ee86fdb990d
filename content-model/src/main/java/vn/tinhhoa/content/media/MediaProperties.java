package vn.tinhhoa.content.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Limits and places for files.
///
/// @param store where files are kept: in the data directory, or in MongoDB for several nodes
/// @param largestFile a larger one is refused while it is still coming in
/// @param mostPixels width times height, in millions; a larger picture is refused before decoding
@ConfigurationProperties("tinhhoa.media")
public record MediaProperties(
        @DefaultValue("files") Store store,
        @DefaultValue("50MB") DataSize largestFile,
        @DefaultValue("120") int mostPixels) {

    public enum Store {
        FILES,
        GRIDFS
    }

    long mostPixelsExactly() {
        return mostPixels * 1_000_000L;
    }
}
