package vn.tinhhoa.portal.preparing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// Asks this portal for pages as their first readers will: after it the templates, the words and
/// the code are warm, and the page cache holds what it keeps.
@Component
public class FirstLooks {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLooks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Environment environment;

    FirstLooks(Environment environment) {
        this.environment = environment;
    }

    /// Nothing happens where the portal does not listen to plain HTTP on this machine; a page that
    /// cannot be had is left to its first reader.
    public void take(List<String> paths) {
        var port = environment.getProperty("local.server.port", Integer.class);
        if (port == null || environment.containsProperty("server.ssl.key-store")) {
            return;
        }
        var host = environment.getProperty("server.address", "localhost");
        try (var client = HttpClient.newHttpClient()) {
            for (var path : paths) {
                var request =
                        HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                                .timeout(PATIENCE)
                                .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException unreachable) {
            LOG.debug("The first reader will wait a little longer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
