package vn.tinhhoa.searchtestserver;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the server's classes are. The build writes the list of its jars beside this module's
/// classes or jar, so that they are on nobody else's class path.
final class ServerClassPath {

    private static final String FILE = "server.classpath";

    private ServerClassPath() {}

    static String find() {
        var own = ownClasses();
        var list = own.resolveSibling(FILE);
        try {
            return own + File.pathSeparator + Files.readString(list).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The build writes %s; run Maven up to process-resources".formatted(list), e);
        }
    }

    private static Path ownClasses() {
        var source = ServerClassPath.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No path: " + source.getLocation(), e);
        }
    }
}
