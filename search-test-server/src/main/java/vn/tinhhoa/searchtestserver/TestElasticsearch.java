package vn.tinhhoa.searchtestserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// A real Elasticsearch in a JVM of its own, on the loopback interface, with an empty data
/// directory. It ends with [#close], and at the latest with this JVM, even when this JVM is killed.
///
/// It has no security, no scripts, no reindex or update by query, and of token filters and
/// analyzers only those of [CommonAnalysis] and Elasticsearch's core.
public final class TestElasticsearch implements AutoCloseable {

    private static final int ANY_PORT = 0;
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration END = Duration.ofSeconds(30);

    private static final List<String> JVM_OPTIONS =
            List.of(
                    "-Xms64m",
                    "-Xmx256m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-Xshare:auto",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8",
                    "-Dio.netty.allocator.type=unpooled",
                    "-Dlog4j2.disable.jmx=true");

    private final ServerHome home;
    private Process process;
    private int port;

    private TestElasticsearch(ServerHome home) {
        this.home = home;
        this.process = fork(home, ANY_PORT);
    }

    /// Starts a server and returns when it is ready.
    public static TestElasticsearch start() {
        var server = new TestElasticsearch(ServerHome.create());
        server.awaitReady();
        return server;
    }

    /// Where it answers, such as `http://127.0.0.1:40111`; stays the same over restarts.
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /// Ends the process as a power cut would. The data stays.
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Starts again after [#kill], with the same data on the same port, and returns when it is
    /// ready.
    public void restart() {
        process = fork(home, port);
        awaitReady();
    }

    @Override
    public void close() {
        kill();
        home.delete();
    }

    /// Stops the process where it is: connections stay open, nothing is answered, until [#thaw].
    public void freeze() {
        signal("-STOP");
    }

    /// Lets it go on after [#freeze].
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            var sent = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            if (sent.waitFor() != 0) {
                throw new IllegalStateException("kill " + signal + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    Path directory() {
        return home.directory();
    }

    long processId() {
        return process.pid();
    }

    private static Process fork(ServerHome home, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of("-cp", ServerClassPath.find()));
        command.add(ServerProcess.class.getName());
        command.addAll(List.of(home.directory().toString(), Integer.toString(port)));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(home.log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        try {
            port = portSaid().orTimeout(START.toSeconds(), TimeUnit.SECONDS).join();
            requireHealth();
        } catch (CompletionException | IllegalStateException e) {
            var words = home.lastWords();
            close();
            throw new IllegalStateException(
                    "Elasticsearch did not start. Its last words:\n" + words, e);
        }
    }

    /// The port from the one line that the process writes on its output, which ends without it when
    /// the process does.
    private CompletableFuture<Integer> portSaid() {
        var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return CompletableFuture.supplyAsync(() -> {
            try {
                var line = output.readLine();
                if (line == null || !line.startsWith(ServerProcess.LISTENING)) {
                    throw new IllegalStateException("It said: " + line);
                }
                return Integer.valueOf(line.substring(ServerProcess.LISTENING.length()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void requireHealth() {
        var health = uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=60s");
        var request = HttpRequest.newBuilder(health).timeout(START).build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Its health: " + response.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException("It does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
