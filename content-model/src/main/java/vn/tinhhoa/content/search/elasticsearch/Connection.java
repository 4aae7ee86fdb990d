package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import org.apache.hc.client5.http.config.RequestConfig;
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

    Connection(ElasticsearchProperties settings, URI uri) {
        this.uri = uri;
        var transport = new Rest5ClientTransport(client(settings, uri), new Jackson3JsonpMapper());
        this.reading = within(settings, settings.readTimeout(), new ElasticsearchClient(transport));
        this.writing =
                within(settings, settings.writeTimeout(), new ElasticsearchClient(transport));
    }

    /// Asks what a reader waits for.
    ///
    /// @param what completes "Elasticsearch cannot ..."
    /// @throws SearchUnavailableException when it cannot be reached or refuses
    <T> T read(String what, Call<T> call) {
        return attempt(what, reading, call);
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
        try {
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

    private static Rest5Client client(ElasticsearchProperties settings, URI uri) {
        var connect = timeout(settings.connectTimeout());
        return Rest5Client.builder(uri)
                .setDefaultHeaders(credentials(settings))
                .setConnectionConfigCallback(line -> line.setConnectTimeout(connect))
                .build();
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

    private static ElasticsearchClient within(
            ElasticsearchProperties settings, Duration time, ElasticsearchClient client) {
        var limits =
                RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(settings.connectTimeout()))
                        .setResponseTimeout(timeout(time))
                        .build();
        var options = RequestOptions.DEFAULT.toBuilder().setRequestConfig(limits).build();
        return client.withTransportOptions(new Rest5ClientOptions(options, false));
    }

    private static Timeout timeout(Duration time) {
        return Timeout.of(time);
    }

    interface Call<T> {
        T on(ElasticsearchClient client) throws IOException;
    }
}
