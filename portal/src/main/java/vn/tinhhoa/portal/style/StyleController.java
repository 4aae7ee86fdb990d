package vn.tinhhoa.portal.style;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.tinhhoa.content.article.PublishedArticles;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Cards;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

/// Shows the style page, only beside the demonstration content.
@Controller
@ConditionalOnBooleanProperty("tinhhoa.demo")
class StyleController {

    private final PublishedArticles articles;
    private final Cards cards;
    private final Frames frames;
    private final Words words;

    StyleController(PublishedArticles articles, Cards cards, Frames frames, Words words) {
        this.articles = articles;
        this.cards = cards;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/{language}/style")
    String style(Reader reader, Model model) {
        var language = reader.language();
        var path = "/" + language + "/style";
        model.addAttribute(
                "page",
                new StylePage(
                        frames.of(
                                reader,
                                Head.unlisted(words.say(language, "style.title")),
                                path,
                                null,
                                other -> "/" + other + "/style"),
                        words.naming(
                                language, "article.fallback", language, LanguageTag.VIETNAMESE),
                        cards.of(language, articles.latest(language, 0, 3)),
                        Pager.of(3, 9, 100, number -> path + "?page=" + number),
                        prose(language)));
        return "style/style";
    }

    private SafeHtml prose(LanguageTag language) {
        var sentence = SafeHtml.ofText(words.say(language, "home.description"));
        return SafeHtml.trusted(
                "<h2>H2</h2><p>%1$s <a href=\"#\">a</a> <strong>strong</strong> <em>em</em> <s>s</s>"
                                .formatted(sentence)
                        + "</p><h3>H3</h3><ul><li>ul<ul><li>ul</li></ul></li><li>ul</li></ul>"
                        + "<ol><li>ol</li><li>ol</li></ol>"
                        + "<blockquote><p>%1$s</p></blockquote>".formatted(sentence)
                        + "<table><thead><tr><th>1</th><th>2</th></tr></thead><tbody><tr>"
                        + "<td colspan=\"2\">1 + 2</td></tr><tr><td>1</td><td>2</td></tr></tbody>"
                        + "</table><hr><pre>pre</pre>");
    }
}
