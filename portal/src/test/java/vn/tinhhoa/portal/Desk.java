package vn.tinhhoa.portal;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.ArticleAttaching;
import vn.tinhhoa.content.article.ArticleDesk;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.ArticlePublishing;
import vn.tinhhoa.content.article.ArticleReview;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.article.PublishOutcome;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Publishes for tests the way officers do: one writes, another approves.
public final class Desk {

    private static final Officer WRITER =
            new Officer(new PersonId("writer"), "Lan", Set.of(Role.ADMINISTRATOR), Set.of());
    private static final Officer APPROVER =
            new Officer(new PersonId("approver"), "Minh", Set.of(Role.ADMINISTRATOR), Set.of());
    private static final AtomicInteger DAY = new AtomicInteger();

    private final House house;

    Desk(House house) {
        this.house = house;
    }

    public Publication publish(String title) {
        return publish(
                article(title, "tin-tuc", null, false), "vi", title, "<p>" + title + ".</p>");
    }

    /// Begins an article with a Vietnamese source; each has appeared a day before the last.
    public ArticleId article(
            String title, String section, @Nullable AssetId cover, boolean featured) {
        return article(title, section, cover, featured, Subject.NONE);
    }

    /// Publishes an article of a kind in Vietnamese.
    ///
    /// @param details `key=value` each
    public Publication publish(ArticleKind kind, String section, String title, String... details) {
        var values = new LinkedHashMap<String, String>();
        for (var detail : details) {
            var is = detail.indexOf('=');
            values.put(detail.substring(0, is), detail.substring(is + 1));
        }
        var subject = Subject.of(kind, new Details(values));
        var article = article(title, section, null, false, subject);
        return publish(article, "vi", title, "<p>" + title + ".</p>");
    }

    private ArticleId article(
            String title,
            String section,
            @Nullable AssetId cover,
            boolean featured,
            Subject subject) {
        var facts =
                new ArticleFacts(
                        section,
                        "Phòng Thông tin đối ngoại",
                        "Kế hoạch 160/KH-UBND",
                        cover,
                        featured,
                        Instant.parse("2026-11-22T02:30:00Z")
                                .minusSeconds(86_400L * DAY.getAndIncrement()),
                        subject);
        return house.bean(ArticleDrafting.class)
                .begin(LanguageTag.VIETNAMESE, facts, draft(title, "<p>Nháp.</p>"), WRITER)
                .article();
    }

    /// Says what an article is about.
    public void about(ArticleId article, List<String> topics, List<String> places) {
        var facts = house.bean(ArticleDesk.class).article(article).facts();
        house.bean(ArticleDrafting.class)
                .changeFacts(
                        article,
                        facts.about(facts.subject().withTopics(topics).withPlaces(places)),
                        WRITER);
    }

    public Publication publish(ArticleId article, String language, String title, String html) {
        return publish(article, language, draft(title, html));
    }

    /// Publishes a translation with words of its own for details.
    public Publication publish(
            ArticleId article, String language, String title, Map<String, String> details) {
        var draft = draft(title, "<p>" + title + ".</p>");
        return publish(article, language, draft.withDetails(new Details(details)));
    }

    private Publication publish(ArticleId article, String language, Draft draft) {
        var id = new EditionId(article, new LanguageTag(language));
        var drafting = house.bean(ArticleDrafting.class);
        var edition = drafting.beginTranslation(article, id.language(), WRITER);
        drafting.save(id, draft, List.of(), edition.revision(), WRITER);
        return publish(id);
    }

    private Publication publish(EditionId id) {
        var review = house.bean(ArticleReview.class);
        var revision = edition(id).revision();
        review.submit(id, revision, WRITER);
        review.approve(id, revision, APPROVER);
        var outcome = house.bean(ArticlePublishing.class).publish(id, revision, APPROVER);
        if (outcome instanceof PublishOutcome.Published(var publication)) {
            return publication;
        }
        throw new IllegalStateException(outcome.toString());
    }

    /// Gives a live edition another title, and with it another address.
    public Publication rename(EditionId id, String title) {
        var edition = edition(id);
        house.bean(ArticleDrafting.class)
                .save(
                        id,
                        draft(title, edition.draft().body().value()),
                        edition.origins(),
                        edition.revision(),
                        WRITER);
        return publish(id);
    }

    /// Moves an article to another section; its addresses follow with its next publications.
    public void move(ArticleId article, String section) {
        var facts = house.bean(ArticleDesk.class).article(article).facts();
        house.bean(ArticleDrafting.class)
                .changeFacts(
                        article,
                        new ArticleFacts(
                                section,
                                facts.authorLine(),
                                facts.origin(),
                                facts.cover(),
                                facts.featured(),
                                facts.publishedAt(),
                                facts.subject()),
                        WRITER);
    }

    public void withdraw(EditionId id) {
        house.bean(ArticlePublishing.class).withdraw(id, APPROVER);
    }

    /// Lets readers take a file away with an article.
    public void attach(ArticleId article, byte[] file, String name) {
        try {
            var taken =
                    house.bean(MediaIntake.class)
                            .takeAny(new ByteArrayInputStream(file), name, WRITER);
            if (taken instanceof IntakeOutcome.Stored(var asset)) {
                house.bean(ArticleAttaching.class).add(article, asset.id(), WRITER);
            } else {
                throw new IllegalStateException(taken.toString());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Takes a picture in and describes it in every language of the site.
    public AssetId picture(byte[] jpeg) {
        try {
            var taken =
                    house.bean(MediaIntake.class)
                            .take(new ByteArrayInputStream(jpeg), "anh.jpg", WRITER);
            var id =
                    switch (taken) {
                        case IntakeOutcome.Stored(var asset) -> asset.id();
                        case IntakeOutcome.AlreadyThere(var asset) -> asset.id();
                        case IntakeOutcome.Refused refused ->
                                throw new IllegalStateException(refused.toString());
                    };
            house.bean(Assets.class)
                    .describe(
                            id,
                            "Nguyễn Văn An",
                            "CC BY 4.0",
                            new Localised(
                                    Map.of(
                                            LanguageTag.VIETNAMESE, "Vịnh Sơn Hải lúc rạng sáng",
                                            LanguageTag.ENGLISH, "Son Hai Bay at first light")),
                            new Localised(
                                    Map.of(
                                            LanguageTag.VIETNAMESE,
                                            "Núi và biển trong sương sớm",
                                            LanguageTag.ENGLISH,
                                            "Mountains and sea in the mist",
                                            new LanguageTag("km"),
                                            "ភ្នំ និងសមុទ្រ")));
            return id;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Edition edition(EditionId id) {
        return house.bean(ArticleDesk.class).edition(id);
    }

    private static Draft draft(String title, String html) {
        return new Draft(
                title,
                "Từ tháng ba, mặt biển lặng, sương mỏng phủ các đảo đá. Tỉnh mở thêm ba tuyến"
                        + " thuyền cho khách quốc tế.",
                new HtmlSanitiser().clean(html),
                null);
    }
}
