package vn.tinhhoa.content.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The pictures inside a body: which there are, and how each is written out for readers.
public final class PicturesInText {

    private PicturesInText() {}

    /// One picture as the text has it; alt text and caption are empty where the text has none.
    public record Mention(String asset, String alt, SafeHtml caption) {}

    /// One picture as readers get it.
    ///
    /// @param srcset and webp the same picture as JPEG and as WebP
    /// @param width and height of the picture, in pixels, so that the page keeps its place
    public record Figure(
            String src,
            String srcset,
            String webp,
            String sizes,
            int width,
            int height,
            String alt,
            SafeHtml caption,
            String credit) {}

    public static List<Mention> in(SafeHtml body) {
        return Jsoup.parseBodyFragment(body.value()).select("figure[data-asset]").stream()
                .map(PicturesInText::mention)
                .toList();
    }

    public static Set<String> assets(SafeHtml body) {
        var assets = new LinkedHashSet<String>();
        in(body).forEach(mention -> assets.add(mention.asset()));
        return assets;
    }

    /// Adds a picture after the last words.
    ///
    /// @param caption in plain words; blank for none
    public static SafeHtml append(
            SafeHtml body, String asset, String src, String alt, String caption) {
        var document = Jsoup.parseBodyFragment(body.value());
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var figure = document.body().appendElement("figure").attr("data-asset", asset);
        figure.appendElement("img").attr("src", src).attr("alt", alt);
        if (!caption.isBlank()) {
            figure.appendElement("figcaption").text(caption);
        }
        return new SafeHtml(document.body().html());
    }

    /// Writes every picture anew; one for which nothing is given leaves the text.
    public static SafeHtml rewrite(SafeHtml body, Function<Mention, Optional<Figure>> written) {
        var document = Jsoup.parseBodyFragment(body.value());
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var figure : document.select("figure[data-asset]")) {
            written.apply(mention(figure))
                    .ifPresentOrElse(picture -> write(figure, picture), figure::remove);
        }
        return new SafeHtml(document.body().html());
    }

    /// Writes every picture of a published body anew; one for which nothing is given keeps its
    /// place, empty and hidden.
    ///
    /// @param written by the asset's id
    public static SafeHtml refill(SafeHtml body, Function<String, Optional<Figure>> written) {
        var document = Jsoup.parseBodyFragment(body.value());
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var figure : document.select("figure[data-asset]")) {
            written.apply(figure.attr("data-asset"))
                    .ifPresentOrElse(
                            picture -> write(figure, picture),
                            () -> figure.empty().attr("hidden", true));
        }
        return new SafeHtml(document.body().html());
    }

    /// A published caption without the credit line that was added to it.
    public static SafeHtml withoutCredit(SafeHtml caption) {
        var document = Jsoup.parseBodyFragment(caption.value());
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        document.select("small").remove();
        return new SafeHtml(document.body().html().strip());
    }

    private static void write(Element figure, Figure picture) {
        figure.empty();
        figure.removeAttr("hidden");
        var choice = figure.appendElement("picture");
        choice.appendElement("source")
                .attr("type", "image/webp")
                .attr("srcset", picture.webp())
                .attr("sizes", picture.sizes());
        choice.appendElement("img")
                .attr("src", picture.src())
                .attr("srcset", picture.srcset())
                .attr("sizes", picture.sizes())
                .attr("width", Integer.toString(picture.width()))
                .attr("height", Integer.toString(picture.height()))
                .attr("loading", "lazy")
                .attr("alt", picture.alt());
        if (picture.caption().isBlank() && picture.credit().isBlank()) {
            return;
        }
        var caption = figure.appendElement("figcaption").html(picture.caption().value());
        if (!picture.credit().isBlank()) {
            caption.appendText(" ").appendElement("small").text(picture.credit());
        }
    }

    private static Mention mention(Element figure) {
        var picture = figure.selectFirst("img");
        var caption = figure.selectFirst("figcaption");
        return new Mention(
                figure.attr("data-asset"),
                picture == null ? "" : picture.attr("alt").strip(),
                caption == null ? SafeHtml.EMPTY : new SafeHtml(caption.html().strip()));
    }
}
