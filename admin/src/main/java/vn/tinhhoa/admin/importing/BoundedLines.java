package vn.tinhhoa.admin.importing;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The lines of a request, one at a time. What of a line is beyond the limit is read past, so that
/// the line is refused as no JSON and the next one goes on.
final class BoundedLines implements Iterator<String> {

    static final int LONGEST = 4_000_000;

    private final BufferedReader reader;
    private @Nullable String next;
    private boolean looked;

    BoundedLines(InputStream content) {
        reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    }

    @Override
    public boolean hasNext() {
        if (!looked) {
            next = read();
            looked = true;
        }
        return next != null;
    }

    @Override
    public String next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        looked = false;
        return next;
    }

    private @Nullable String read() {
        try {
            var line = new StringBuilder();
            int letter = reader.read();
            if (letter < 0) {
                return null;
            }
            for (; letter >= 0 && letter != '\n'; letter = reader.read()) {
                if (line.length() < LONGEST && letter != '\r') {
                    line.append((char) letter);
                }
            }
            return line.toString();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
