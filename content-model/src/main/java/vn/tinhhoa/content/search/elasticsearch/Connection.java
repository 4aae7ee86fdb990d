package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

import vn.tinhhoa.content.search.SearchUnavailableException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/// The line to Elasticsearch. Every call ends within a bounded time, and what goes wrong is said in
/// one sentence.
final class Connection implements AutoCloseable {

    private final URI uri;
    private final ElasticsearchClient reading;
    private final ElasticsearchClient writing;
    private final Silence silence = new Silence(System::nanoTime);

    Connection(ElasticsearchProperties settings, URI uri) {
        this.uri = uri;
        this.reading = client(settings, uri, settings.readTimeout());
        this.writing = client(settings, uri, settings.writeTimeout());
    }

    /// Asks what a reader waits for; not when it has just been silent.
    ///
    /// @param what completes "Elasticsearch cannot ..."
    /// @throws SearchUnavailableException when it cannot be reached or refuses
    <T> T read(String what, Call<T> call) {
        if (!silence.isOver()) {
            throw new SearchUnavailableException(
                    "Elasticsearch at %s did not answer a moment ago".formatted(uri), null);
        }
        try {
            var answer = attempt(what, reading, call);
            silence.end();
            return answer;
        } catch (SearchUnavailableException unavailable) {
            if (unavailable.getCause() instanceof IOException) {
                silence.notice();
            }
            throw unavailable;
        }
    }

    /// Asks for a change.
    ///
    /// @param what completes "Elasticsearch cannot ..."
    /// @throws SearchUnavailableException when it cannot be reached or refuses
    <T> T write(String what, Call<T> call) {
        return attempt(what, writing, call);
    }

    @Override
    public void close() {
        try (writing) {
            reading.close();
        } catch (IOException failed) {
            throw new SearchUnavailableException(
                    "The line to Elasticsearch at " + uri + " cannot be closed", failed);
        }
    }

    private <T> T attempt(String what, ElasticsearchClient client, Call<T> call) {
        try {
            return call.on(client);
        } catch (ElasticsearchException refused) {
            throw new SearchUnavailableException(
                    "Elasticsearch at %s cannot %s: %s"
                            .formatted(uri, what, reason(refused.error())),
                    refused);
        } catch (IOException unreachable) {
            throw new SearchUnavailableException(
                    "Elasticsearch at %s cannot be reached: %s".formatted(uri, unreachable),
                    unreachable);
        }
    }

    /// The innermost one: the outermost may say no more than that all shards failed.
    private static String reason(ErrorCause error) {
        var cause = error.rootCause().isEmpty() ? error : error.rootCause().getFirst();
        while (cause.causedBy() != null) {
            cause = cause.causedBy();
        }
        return cause.type() + ", " + cause.reason();
    }

    /// One client for each patience: a time limit given with a single request is not heeded.
    private static ElasticsearchClient client(
            ElasticsearchProperties settings, URI uri, Duration patience) {
        var connecting = Timeout.of(settings.connectTimeout());
        var line =
                Rest5Client.builder(uri)
                        .setDefaultHeaders(credentials(settings))
                        .setConnectionConfigCallback(limits -> limits.setConnectTimeout(connecting))
                        .setRequestConfigCallback(limits ->
                                limits.setConnectionRequestTimeout(connecting)
                                        .setResponseTimeout(Timeout.of(patience)))
                        .build();
        return new ElasticsearchClient(new Rest5ClientTransport(line, new Jackson3JsonpMapper()));
    }

    private static Header[] credentials(ElasticsearchProperties settings) {
        if (settings.apiKey() != null) {
            return authorization("ApiKey " + settings.apiKey());
        }
        if (settings.username() != null) {
            var pair = settings.username() + ":" + settings.password();
            var encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return authorization("Basic " + encoded);
        }
        return new Header[0];
    }

    private static Header[] authorization(String value) {
        return new Header[] {new BasicHeader("Authorization", value)};
    }

    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }
}
