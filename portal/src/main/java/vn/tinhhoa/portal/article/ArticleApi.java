package vn.tinhhoa.portal.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.PictureAddresses;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.Publication.PublishedPicture;
import vn.tinhhoa.content.article.PublicationCard;
import vn.tinhhoa.content.article.Published;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Readers;
import vn.tinhhoa.portal.problem.BadRequestException;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads articles for programs, from any origin.
@RestController
@CrossOrigin(origins = "*", exposedHeaders = "ETag")
@Tag(name = "articles", description = "What is published, of every kind")
class ArticleApi {

    private static final int MOST_ON_A_PAGE = 50;
    private static final int LAST_PAGE = 400;
    private static final int PICTURE_WIDTH = 1280;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final PublishedArticles articles;
    private final Readers languages;
    private final Frames frames;

    ArticleApi(PublishedArticles articles, Readers languages, Frames frames) {
        this.articles = articles;
        this.languages = languages;
        this.frames = frames;
    }

    @GetMapping("/api/v1/articles")
    @Operation(
            summary = "List what is published in a language, the newest first",
            description =
                    "An answer may be kept for a minute; its ETag tells whether it is still right.")
    ResponseEntity<ArticleAnswer.Listed> list(
            @Parameter(description = "One of the site's languages") @RequestParam String lang,
            @Parameter(description = "news, event, project, spot, press-release, booklet, …")
                    @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(description = "From 1, to 400") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = "On a page, 1 to 50") @RequestParam(defaultValue = "20")
                    int size) {
        var language = language(lang);
        var wanted = kind(kind);
        if (page < 1 || page > LAST_PAGE) {
            throw new BadRequestException("page is 1 to " + LAST_PAGE);
        }
        if (size < 1 || size > MOST_ON_A_PAGE) {
            throw new BadRequestException("size is 1 to " + MOST_ON_A_PAGE);
        }
        var found =
                wanted == null
                        ? articles.latest(language, page - 1, size)
                        : articles.ofKind(language, wanted, page - 1, size);
        var next =
                "/api/v1/articles?lang=%s%s&page=%d&size=%d"
                        .formatted(
                                language,
                                wanted == null ? "" : "&kind=" + wanted.key(),
                                page + 1,
                                size);
        return kept(
                new ArticleAnswer.Listed(
                        found.stream().map(this::listed).toList(),
                        found.size() < size ? null : frames.absolute(next)));
    }

    @GetMapping("/api/v1/articles/{id}")
    @Operation(
            summary = "One article in a language",
            description = "404 when it is not published in that language.")
    ResponseEntity<ArticleAnswer> one(
            @PathVariable String id,
            @Parameter(description = "One of the site's languages") @RequestParam String lang) {
        var article = new ArticleId(id);
        var found =
                articles.edition(new EditionId(article, language(lang)))
                        .orElseThrow(() -> new NotFoundException(id + " is not there in " + lang));
        var editions = new LinkedHashMap<String, String>();
        articles.editionsOf(article)
                .forEach(card ->
                        editions.put(card.language().value(), frames.absolute(card.path())));
        return kept(whole(found, editions));
    }

    private ArticleAnswer listed(PublicationCard card) {
        return new ArticleAnswer(
                card.article().value(),
                card.subject().kind().key(),
                card.language().value(),
                frames.absolute(card.path()),
                card.section(),
                card.title(),
                card.summary(),
                image(card.cover()),
                card.subject().details().values(),
                lent(card),
                card.subject().topics(),
                card.subject().places(),
                card.origin(),
                card.publishedAt(),
                card.changedAt(),
                null,
                null);
    }

    private ArticleAnswer whole(Publication found, Map<String, String> editions) {
        return new ArticleAnswer(
                found.article().value(),
                found.subject().kind().key(),
                found.language().value(),
                frames.absolute(found.address()),
                found.section(),
                found.title(),
                found.summary(),
                image(found.cover()),
                found.subject().details().values(),
                lent(found),
                found.subject().topics(),
                found.subject().places(),
                found.origin(),
                found.publishedAt(),
                found.changedAt(),
                found.body().value(),
                editions);
    }

    private static Map<String, String> lent(Published told) {
        var lent = new LinkedHashMap<String, String>();
        for (var field : told.subject().kind().worded()) {
            var language = told.languageOf(field);
            if (!told.detail(field).isEmpty() && !language.equals(told.language())) {
                lent.put(field, language.value());
            }
        }
        return lent;
    }

    private @Nullable String image(@Nullable PublishedPicture cover) {
        return cover == null
                ? null
                : frames.absolute(new PictureAddresses(cover).atMost(PICTURE_WIDTH));
    }

    private LanguageTag language(String lang) {
        return languages
                .named(lang)
                .orElseThrow(() -> new BadRequestException("The site does not publish in " + lang));
    }

    private static @Nullable ArticleKind kind(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return ArticleKind.of(key)
                .orElseThrow(() -> new BadRequestException("There is no kind " + key));
    }

    private static <T> ResponseEntity<T> kept(T answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(answer);
    }
}
