package vn.tinhhoa.content.search;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.content.ContentConfiguration;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.article.ArticleDrafting;
import vn.tinhhoa.content.article.ArticlePublishing;
import vn.tinhhoa.content.article.ArticleReview;
import vn.tinhhoa.content.article.Drafts;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.embeddedmongo.EmbeddedMongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Publishes and withdraws articles without a pause until it is killed. What it says on its output
/// was acknowledged.
final class PublishingProcess {

    private PublishingProcess() {}

    public static void main(String[] arguments) {
        var store = EmbeddedMongo.start(Path.of(arguments[0]));
        var random = new Random(Long.parseLong(arguments[1]));
        var context = content(store, Path.of(arguments[0]));
        var publishing = context.getBean(ArticlePublishing.class);
        var live = new ArrayList<EditionId>();
        say("ready");
        for (int i = 0; ; i++) {
            if (live.size() > 1 && random.nextInt(3) == 0) {
                var id = live.remove(random.nextInt(live.size()));
                say("withdrawing " + id);
                publishing.withdraw(id, Officers.MINH);
                say("withdrawn " + id);
            } else {
                var id = approved(context, "Tin số " + arguments[1] + "n" + i);
                publishing.publish(id, 1, Officers.MINH);
                live.add(id);
                say("published " + id);
            }
        }
    }

    static ConfigurableApplicationContext content(EmbeddedMongo store, Path directory) {
        return new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.mongodb.uri=" + store.uri("test"),
                        "--tinhhoa.data=" + directory,
                        "--tinhhoa.admin.password=mot-mat-khau-dai",
                        "--spring.main.banner-mode=off",
                        "--spring.main.log-startup-info=false",
                        "--logging.level.root=warn");
    }

    private static EditionId approved(ConfigurableApplicationContext context, String title) {
        var id =
                context.getBean(ArticleDrafting.class)
                        .begin(LanguageTag.VIETNAMESE, Drafts.FACTS, Drafts.of(title), Officers.LAN)
                        .id();
        var review = context.getBean(ArticleReview.class);
        review.submit(id, 1, Officers.LAN);
        review.approve(id, 1, Officers.MINH);
        return id;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /// Reads what was acknowledged: the ids that are live and those that were withdrawn. One whose
    /// withdrawal was begun and not acknowledged is in neither: it may be either.
    record Acknowledged(Set<String> published, Set<String> withdrawn) {

        static Acknowledged of(List<String> lines) {
            var published = new HashSet<String>();
            var withdrawn = new HashSet<String>();
            for (var line : lines) {
                var words = line.split(" ");
                if (words.length < 2) {
                    continue;
                }
                switch (words[0]) {
                    case "published" -> published.add(words[1]);
                    case "withdrawing" -> published.remove(words[1]);
                    case "withdrawn" -> withdrawn.add(words[1]);
                    default -> throw new IllegalArgumentException(line);
                }
            }
            return new Acknowledged(published, withdrawn);
        }
    }
}
