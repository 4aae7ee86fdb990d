package vn.tinhhoa.standalone.steady;

import vn.tinhhoa.content.ForkFixture;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The store in a process of its own, which can be frozen and killed, behind a line that keeps its
/// address.
final class StoreProcess implements AutoCloseable {

    private final Path directory;
    private final Line line;
    private Process process;
    private String options = "";

    StoreProcess(Path directory) throws IOException {
        this.directory = directory;
        this.line = new Line();
        this.process = fork();
    }

    /// Where clients find it, over restarts.
    String uri() {
        return "mongodb://127.0.0.1:" + line.port() + options;
    }

    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = fork();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        if (sent.waitFor() != 0) {
            throw new IllegalStateException("kill " + signal + " failed");
        }
    }

    private Process fork() throws IOException {
        var forked = ForkFixture.of(128, Main.class, directory.toString()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(forked::destroyForcibly));
        var output =
                new BufferedReader(
                        new InputStreamReader(forked.getInputStream(), StandardCharsets.UTF_8));
        for (String said; (said = output.readLine()) != null; ) {
            if (said.startsWith("mongodb://")) {
                var uri = URI.create(said);
                options = uri.getPath() + "?" + uri.getQuery();
                line.leadTo(uri.getPort());
                return forked;
            }
        }
        throw new IllegalStateException("The store did not start");
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        line.close();
    }

    /// What runs in the process.
    static final class Main {

        private Main() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws InterruptedException {
            try (var store = EmbeddedMongo.start(Path.of(arguments[0]))) {
                System.out.println(store.uri("tinhhoa"));
                Thread.currentThread().join();
            }
        }
    }
}
