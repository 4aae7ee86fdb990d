package vn.tinhhoa.standalone.journey;

import org.junit.jupiter.api.extension.AfterEachCallback;
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

/// Hands one running system, with the demonstration content, and a browser to all journeys. Each
/// thread has a browser of its own, because Playwright is for one thread; its windows are closed
/// after each test.
final class JourneySystem implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(JourneySystem.class);

    private record Started(RunningSystem system, Path data) implements AutoCloseable {

        private static Started now() {
            try {
                var data = Files.createTempDirectory("tinhhoa-journeys");
                return new Started(RunningSystem.start(data.resolve("data")).awaitDatasets(), data);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            system.close();
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
        return parameter.getParameter().getType() == Browsers.class
                ? browsers(context)
                : system(context);
    }

    /// The browser first: where there is none, nothing is started.
    private static RunningSystem system(ExtensionContext context) {
        browsers(context);
        return ours(context)
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .system();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browsers(context).closeWindows();
    }

    private static Browsers browsers(ExtensionContext context) {
        return ours(context)
                .computeIfAbsent(Thread.currentThread(), thread -> Browsers.open(), Browsers.class);
    }

    private static ExtensionContext.Store ours(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }
}
