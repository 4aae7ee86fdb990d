package vn.tinhhoa.portal.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.description.DcatCatalogue;
import vn.tinhhoa.content.dataset.release.PublishedDatasets;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.layout.Words;

import java.io.IOException;
import java.util.LinkedHashMap;

/// The catalogue of all datasets, for harvesters.
@RestController
@Tag(name = "catalogue", description = "All datasets in DCAT-AP 3.0.1")
class CatalogueApi {

    private final PublishedDatasets datasets;
    private final SiteProperties site;
    private final SiteLanguages languages;
    private final Words words;

    CatalogueApi(
            PublishedDatasets datasets, SiteProperties site, SiteLanguages languages, Words words) {
        this.datasets = datasets;
        this.site = site;
        this.languages = languages;
        this.words = words;
    }

    @GetMapping("/api/v1/catalog.ttl")
    @Operation(summary = "The catalogue in Turtle")
    @ApiResponse(responseCode = "200", description = "The latest release of every dataset")
    void turtle(@Parameter(hidden = true) HttpServletResponse response) throws IOException {
        send(
                catalogue().turtle(datasets.latest(), datasets::isWhole),
                "text/turtle;charset=UTF-8",
                response);
    }

    @GetMapping("/api/v1/catalog.jsonld")
    @Operation(summary = "The catalogue in JSON-LD")
    @ApiResponse(responseCode = "200", description = "The latest release of every dataset")
    void jsonLd(@Parameter(hidden = true) HttpServletResponse response) throws IOException {
        send(
                catalogue().jsonLd(datasets.latest(), datasets::isWhole),
                "application/ld+json",
                response);
    }

    private DcatCatalogue catalogue() {
        return new DcatCatalogue(
                site.publicUrl() + "/api/v1/catalog.ttl",
                site.publicUrl() + "/datasets",
                said("catalog.title"),
                said("catalog.description"),
                new Agent(site.publisher(), Agent.Kind.ORGANISATION, site.publicUrl() + "/"),
                languages.all());
    }

    private Localised said(String key) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        for (var language : languages.all()) {
            if (words.spoken(language).equals(language)) {
                texts.put(language, words.say(language, key));
            }
        }
        if (texts.isEmpty()) {
            texts.put(LanguageTag.ENGLISH, words.say(LanguageTag.ENGLISH, key));
        }
        return new Localised(texts);
    }

    private static void send(byte[] bytes, String type, HttpServletResponse response)
            throws IOException {
        ApiHeaders.any(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
