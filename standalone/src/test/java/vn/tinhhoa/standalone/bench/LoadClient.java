package vn.tinhhoa.standalone.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/// A frugal client over kept-open connections, so that a measurement is of the server.
final class LoadClient {

    private LoadClient() {}

    /// What a run of requests took.
    ///
    /// @param wall from the first request to the last answer
    /// @param latencies of each request, sorted, in nanoseconds
    record Load(int requests, long bodyBytes, Duration wall, long[] latencies) {

        double perSecond() {
            return requests / (wall.toNanos() / 1e9);
        }

        double percentileMillis(double share) {
            return latencies[(int) Math.min(latencies.length - 1, latencies.length * share)] / 1e6;
        }
    }

    /// Sends the requests over so many connections at once and reads every answer to its end.
    ///
    /// @param path of the nth request
    /// @throws IllegalStateException when an answer is not 200
    static Load run(URI server, int connections, int requests, IntFunction<String> path) {
        var each = requests / connections;
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var tasks = new ArrayList<Callable<long[]>>();
            for (int c = 0; c < connections; c++) {
                var first = c * each;
                tasks.add(() -> requests(server, first, each, path));
            }
            var all = new long[each * connections];
            var bytes = 0L;
            var at = 0;
            for (var done : threads.invokeAll(tasks)) {
                var result = done.get();
                bytes += result[each];
                System.arraycopy(result, 0, all, at, each);
                at += each;
            }
            Arrays.sort(all);
            return new Load(all.length, bytes, Duration.ofNanos(System.nanoTime() - begun), all);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// Latencies, and behind them the number of body bytes.
    private static long[] requests(URI server, int first, int count, IntFunction<String> path) {
        var result = new long[count + 1];
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            var out = socket.getOutputStream();
            for (int i = 0; i < count; i++) {
                var request =
                        "GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept-Encoding: gzip\r\n\r\n"
                                .formatted(
                                        path.apply(first + i), server.getHost(), server.getPort());
                var sent = System.nanoTime();
                out.write(request.getBytes(StandardCharsets.US_ASCII));
                result[count] += answer(in);
                result[i] = System.nanoTime() - sent;
            }
            return result;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long answer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(status);
        }
        var length = -1L;
        var chunked = false;
        for (String header; !(header = line(in)).isEmpty(); ) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return length;
        }
        var all = 0L;
        for (long chunk; (chunk = Long.parseLong(line(in), 16)) > 0; all += chunk) {
            in.skipNBytes(chunk + 2);
        }
        line(in);
        return all;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read; (read = in.read()) != '\n'; ) {
            if (read < 0) {
                throw new IOException("The server closed the connection");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    /// The same path each time.
    static IntFunction<String> always(String path) {
        return n -> path;
    }

    /// One of these, in turn.
    static IntFunction<String> inTurn(List<String> paths) {
        return n -> paths.get(n % paths.size());
    }
}
