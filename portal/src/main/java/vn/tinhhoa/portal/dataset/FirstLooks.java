package vn.tinhhoa.portal.dataset;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.language.SiteLanguages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks this portal for the pages of the newest datasets, as their first readers will: after it the
/// templates, the words and the code are warm, and the page cache holds the pages.
@Component
class FirstLooks {

    private static final int NEWEST = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PublishedDatasets datasets;
    private final SiteLanguages languages;
    private final Environment environment;

    FirstLooks(PublishedDatasets datasets, SiteLanguages languages, Environment environment) {
        this.datasets = datasets;
        this.languages = languages;
        this.environment = environment;
    }

    /// Nothing happens where the portal does not listen to plain HTTP on this machine.
    void take() throws IOException, InterruptedException {
        var port = environment.getProperty("local.server.port", Integer.class);
        if (port == null || environment.containsProperty("server.ssl.key-store")) {
            return;
        }
        var host = environment.getProperty("server.address", "localhost");
        try (var client = HttpClient.newHttpClient()) {
            for (var release : datasets.latest().stream().limit(NEWEST).toList()) {
                for (var language : languages.all()) {
                    var path = DatasetPaths.dataset(language, release.dataset());
                    var request =
                            HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                                    .timeout(PATIENCE)
                                    .build();
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
