package vn.tinhhoa.portal.view;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.view.ReadersNow;
import vn.tinhhoa.content.view.Views;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.view.StatisticsPage.Count;
import vn.tinhhoa.portal.view.StatisticsPage.Read;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

/// The counts on a page of their own, for readers without script and for anybody who asks.
@Controller
class StatisticsController {

    private static final int MOST_READ = 10;

    private final Views views;
    private final ReadersNow readers;
    private final PublishedArticles articles;
    private final Frames frames;
    private final Words words;

    StatisticsController(
            Views views,
            ReadersNow readers,
            PublishedArticles articles,
            Frames frames,
            Words words) {
        this.views = views;
        this.readers = readers;
        this.articles = articles;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/{language}/statistics")
    String statistics(Reader reader, Model model) {
        var language = reader.language();
        var numbers = NumberFormat.getIntegerInstance(words.spoken(language).locale());
        model.addAttribute(
                "page",
                new StatisticsPage(
                        frames.of(
                                reader,
                                words.say(language, "views.title"),
                                words.say(language, "views.description"),
                                "/statistics"),
                        counts(numbers),
                        views.mostRead(MOST_READ).entrySet().stream()
                                .map(entry ->
                                        read(
                                                language,
                                                entry.getKey(),
                                                numbers.format(entry.getValue())))
                                .flatMap(Optional::stream)
                                .toList()));
        return "view/statistics";
    }

    private List<Count> counts(NumberFormat numbers) {
        var site = views.ofSite();
        return List.of(
                new Count("views.today", numbers.format(site.today())),
                new Count("views.month", numbers.format(site.month())),
                new Count("views.year", numbers.format(site.year())),
                new Count("views.all", numbers.format(site.all())),
                new Count("views.reading", numbers.format(readers.count())));
    }

    /// Nothing for an article that is no longer public.
    private Optional<Read> read(LanguageTag language, ArticleId article, String number) {
        return articles.inLanguageOrFallback(article, language)
                .map(found ->
                        new Read(
                                found.language().equals(language)
                                        ? WebAddress.encoded(found.address())
                                        : "/" + language + "/articles/" + article,
                                found.language().value(),
                                found.title(),
                                number));
    }
}
