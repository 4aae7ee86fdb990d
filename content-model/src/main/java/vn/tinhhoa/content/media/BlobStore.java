package vn.tinhhoa.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Keeps files under names that never change their content: an original under its SHA-256, a
/// rendition under its original's name and its width. What is written once stays as it is.
public interface BlobStore {

    /// Keeps a copy of the file under the name, durably; a name that is there already is left
    /// alone.
    ///
    /// @param name letters, digits, `-`, `.` and `/`
    void put(String name, Path file) throws IOException;

    boolean exists(String name);

    /// @throws java.io.FileNotFoundException when there is nothing of this name
    InputStream open(String name) throws IOException;

    /// The size in bytes, or -1 when there is nothing of this name.
    long size(String name);

    /// Removes what is kept under this name, if anything.
    void delete(String name) throws IOException;

    /// Removes everything whose name begins with these characters.
    ///
    /// @param beginning ends with `/`
    void deleteAll(String beginning) throws IOException;
}
