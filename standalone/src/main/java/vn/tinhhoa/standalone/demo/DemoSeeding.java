package vn.tinhhoa.standalone.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.article.ArticleBatches;
import vn.tinhhoa.content.article.ArticleBatches.Incoming;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills a new installation with the demonstration, once. It goes through the same doors as any
/// other content.
@Component
class DemoSeeding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeding.class);
    private static final String LICENCE = "CC BY 4.0";

    private final DemoProperties settings;
    private final DemoAccounts accounts;
    private final ArticleBatches articles;
    private final DemoIntake intake;
    private final HtmlSanitiser sanitiser;
    private final SiteProperties site;
    private final Clock clock;

    DemoSeeding(
            DemoProperties settings,
            DemoAccounts accounts,
            ArticleBatches articles,
            DemoIntake intake,
            HtmlSanitiser sanitiser,
            SiteProperties site,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.articles = articles;
        this.intake = intake;
        this.sanitiser = sanitiser;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!settings.demo()) {
            accounts.close();
            return;
        }
        accounts.open();
        var content = DemoLibrary.load(today());
        var names = content.articles().stream().map(DemoArticle::externalId).toList();
        if (articles.byExternalId(names).size() < names.size()) {
            LOG.info("Preparing the demonstration content of the invented province Sơn Hải");
            fill(content, accounts.administrator());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    private void fill(DemoContent content, Officer by) throws IOException {
        Map<String, AssetId> pictures = new HashMap<>();
        for (var picture : content.pictures()) {
            pictures.put(picture.key(), store(picture, by));
        }
        for (var article : content.articles()) {
            var incoming = incoming(article, pictures);
            var known = articles.byExternalId(List.of(article.externalId()));
            if (known.isEmpty()) {
                articles.create(List.of(incoming), true, by);
            }
        }
    }

    private AssetId store(DemoPicture picture, Officer by) throws IOException {
        return intake.take(
                new DemoPictures().jpeg(picture),
                picture.key(),
                picture.credit(),
                LICENCE,
                DemoTexts.localised(picture.texts(), DemoPicture.Words::caption),
                DemoTexts.localised(picture.texts(), DemoPicture.Words::alt),
                by);
    }

    private Incoming incoming(DemoArticle article, Map<String, AssetId> pictures) {
        var drafts = new LinkedHashMap<LanguageTag, Draft>();
        article.texts()
                .forEach((tag, text) ->
                        drafts.put(
                                LanguageTag.of(tag),
                                draft(text, pictures).withDetails(article.wording(tag))));
        var publishedAt = clock.instant().minus(Duration.ofDays(article.publishedDaysAgo()));
        var facts =
                new ArticleFacts(
                        article.section(),
                        article.authorLine(),
                        article.origin(),
                        article.cover() == null ? null : pictures.get(article.cover()),
                        article.featured(),
                        publishedAt,
                        article.subject());
        return new Incoming(article.externalId(), LanguageTag.of(article.source()), facts, drafts);
    }

    private Draft draft(DemoText text, Map<String, AssetId> pictures) {
        var html = text.html();
        for (var picture : pictures.entrySet()) {
            html =
                    html.replace(
                            "<figure data-picture=\"" + picture.getKey() + "\">",
                            "<figure><img src=\"/media/" + picture.getValue() + "\">");
        }
        return new Draft(text.title(), text.summary(), sanitiser.clean(html), null);
    }
}
