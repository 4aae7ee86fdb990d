package vn.tinhhoa.standalone.steady;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// Readers who ask for the same pages one after another, as long as it is open.
final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean open = true;

    /// @param each how many readers each address has
    Load(List<URI> addresses, int each) {
        for (var address : addresses) {
            for (int reader = 0; reader < each; reader++) {
                readers.execute(() -> read(address));
            }
        }
    }

    private void read(URI address) {
        while (open) {
            count(ask(address));
        }
    }

    /// @param status 0 when there was no answer
    record Answer(int status, HttpHeaders headers, Duration took, String body) {

        static Answer none(Duration took) {
            return new Answer(0, HttpHeaders.of(Map.of(), (name, value) -> true), took, "");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isStale() {
            return header("Warning").startsWith("110 ") && !header("Age").isEmpty();
        }

        boolean isWhole() {
            return status == 200 && header("Warning").isEmpty();
        }
    }

    Answer ask(URI address) {
        var begin = System.nanoTime();
        try {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers(),
                    Duration.ofNanos(System.nanoTime() - begin),
                    answer.body());
        } catch (IOException none) {
            return Answer.none(Duration.ofNanos(System.nanoTime() - begin));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Answer.none(Duration.ZERO);
        }
    }

    private void count(Answer answer) {
        var name = answer.status() + (answer.isStale() ? " stale" : "");
        answers.computeIfAbsent(name, any -> new AtomicLong()).incrementAndGet();
        longest.accumulateAndGet(answer.took().toMillis(), Math::max);
    }

    /// How many answers there were of each kind, such as `200 stale`.
    Map<String, Long> answers() {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get()));
    }

    long longestMillis() {
        return longest.get();
    }

    @Override
    public void close() {
        open = false;
        readers.close();
        client.close();
    }
}
