package vn.tinhhoa.content.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// The GridFS buckets. A user of MongoDB may read a bucket or may not; so what the portal gives
/// out, and what entrants send through it, lie apart from everything else.
enum Bucket {
    /// Renditions, the files of releases in all their sizes, and what contests' results show, what
    /// articles have attached: the portal reads them.
    SHOWN("[0-9a-f]{32}/.*|[0-9a-f]{2}/(released|offered)/.*|results/.*|attached/.*"),
    /// What entrants send, and what is made of it for them and for galleries: the portal writes it.
    ENTRIES("entries/.*"),
    /// The library's originals, the jury's pictures and everything else: out of the portal's reach.
    ORIGINALS(".*");

    private final Pattern names;

    Bucket(String names) {
        this.names = Pattern.compile(names, Pattern.DOTALL);
    }

    /// @param name of a file, or what the names of several begin with, up to a `/`
    static Bucket of(String name) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.names.matcher(name).matches())
                .findFirst()
                .orElse(ORIGINALS);
    }

    /// What its collections are called before `.files` and `.chunks`.
    String collection() {
        return name().toLowerCase(Locale.ROOT);
    }
}
