package vn.tinhhoa.standalone.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import vn.tinhhoa.standalone.RunningSystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Hands the browser and one running system, with the demonstration content, to all journeys.
final class JourneySystem implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(JourneySystem.class);

    private record Started(Browsers browsers, RunningSystem system, Path data)
            implements AutoCloseable {

        private static Started now() {
            var browsers = Browsers.open();
            try {
                var data = Files.createTempDirectory("tinhhoa-journeys");
                return new Started(
                        browsers, RunningSystem.start(data.resolve("data")).awaitDatasets(), data);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            system.close();
            browsers.close();
            try (var files = Files.walk(data)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Browsers.class || type == RunningSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var started =
                context.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent(Started.class, key -> Started.now(), Started.class);
        return parameter.getParameter().getType() == Browsers.class
                ? started.browsers()
                : started.system();
    }
}
