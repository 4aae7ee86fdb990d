package vn.tinhhoa.content.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands inside what, in cleaned HTML: pictures in figures, words in blocks, lists in items,
/// nothing empty.
final class HtmlStructure {

    static final String BLOCKS = "p, h2, h3, h4, ul, ol, table, blockquote, figure, hr, pre";

    private static final Pattern PICTURE = Pattern.compile("/media/([0-9a-f]{32})");

    /// What editors put where a description should be.
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|bmp|tiff?|webp|emf|wmf)");

    private static final String EMPTYABLE =
            "strong, em, u, s, sub, sup, code, pre, a[href], h2, h3, h4, p, li, blockquote,"
                    + " figcaption, caption, ul, ol";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private HtmlStructure() {}

    static void tidy(Document clean) {
        tidyPictures(clean);
        nestLists(clean);
        unnestBlocks(clean);
        wrapStrayText(clean.body());
        dropEmpty(clean);
        tidyCells(clean);
    }

    private static void tidyPictures(Document clean) {
        // From the last, so that several that leave one paragraph keep their order after it.
        for (var picture : clean.select("img").reversed()) {
            var source = PICTURE.matcher(picture.attr("src"));
            if (!source.lookingAt()) {
                picture.remove();
                continue;
            }
            picture.attr("src", source.group());
            if (FILE_NAME.matcher(picture.attr("alt")).matches()) {
                picture.removeAttr("alt");
            }
            figureOf(picture).attr("data-asset", source.group(1));
        }
        for (var figure : clean.select("figure:not(:has(img))")) {
            figure.removeAttr("data-asset");
            if (figure.select("table").isEmpty()) {
                figure.unwrap();
            }
        }
        for (var caption : clean.select("figcaption")) {
            if (caption.closest("figure") == null) {
                caption.tagName("p");
            }
        }
    }

    /// The figure that a picture stands in, alone; made where there is none.
    private static Element figureOf(Element picture) {
        var around = picture.closest("figure");
        if (around != null && around.select("img").size() == 1) {
            return around;
        }
        var figure = new Element("figure");
        var before = around == null ? picture.closest("p, h2, h3, h4, pre") : around;
        if (before == null) {
            picture.replaceWith(figure);
        } else {
            before.after(figure);
        }
        return figure.appendChild(picture);
    }

    /// A list directly in a list belongs to the item before it.
    private static void nestLists(Document clean) {
        for (var list : clean.select("ul > ul, ul > ol, ol > ul, ol > ol")) {
            var item = list.previousElementSibling();
            if (item == null || !item.normalName().equals("li")) {
                item = new Element("li");
                list.before(item);
            }
            item.appendChild(list);
        }
        for (var item : clean.select("li")) {
            if (item.parent() instanceof Element parent && !parent.is("ul, ol")) {
                item.tagName("p");
            }
        }
    }

    /// Words and their emphasis cannot hold blocks; editors write such things all the same.
    private static void unnestBlocks(Document clean) {
        for (var heading : clean.select("h2 p, h3 p, h4 p, pre p, caption p")) {
            heading.unwrap();
        }
        for (var holder : clean.select("p, h2, h3, h4, strong, em, u, s, sub, sup, a, code, pre")) {
            if (holder.select(BLOCKS).size() > (holder.is(BLOCKS) ? 1 : 0)) {
                holder.unwrap();
            }
        }
    }

    private static void wrapStrayText(Element body) {
        Element paragraph = null;
        for (Node node : List.copyOf(body.childNodes())) {
            var isBlock = node instanceof Element element && element.is(BLOCKS);
            var isBlank = node instanceof TextNode text && text.isBlank();
            if (isBlock || (isBlank && paragraph == null)) {
                paragraph = null;
                continue;
            }
            if (paragraph == null) {
                paragraph = new Element("p");
                node.before(paragraph);
            }
            paragraph.appendChild(node);
        }
    }

    private static void dropEmpty(Document clean) {
        for (var element : clean.select(EMPTYABLE).reversed()) {
            if (element.parent() != null && holdsNothing(element)) {
                if (element.isBlock() || element.wholeText().isEmpty()) {
                    element.remove();
                } else {
                    element.replaceWith(new TextNode(" "));
                }
            }
        }
    }

    private static boolean holdsNothing(Element element) {
        return element.stream().noneMatch(inside -> inside.is("img, hr, table, [id]"))
                && element.nodeStream(TextNode.class)
                        .allMatch(
                                text -> text.getWholeText().replace(NO_BREAK_SPACE, ' ').isBlank());
    }

    /// Space between rows and items means nothing, and a lone paragraph in a cell or item is its
    /// text.
    private static void tidyCells(Document clean) {
        for (var holder : clean.select("ul, ol, table, thead, tbody, tfoot, tr, figure")) {
            holder.textNodes().stream().filter(TextNode::isBlank).forEach(TextNode::remove);
        }
        for (var cell : clean.select("td, th, li")) {
            cell.textNodes().stream()
                    .filter(TextNode::isBlank)
                    .filter(space -> space.previousSibling() == null || space.nextSibling() == null)
                    .forEach(TextNode::remove);
            var first = cell.firstElementChild();
            if (first != null && first.normalName().equals("p") && isAllText(first, cell)) {
                first.unwrap();
            }
        }
    }

    /// Is there nothing beside this paragraph but lists?
    private static boolean isAllText(Element paragraph, Element cell) {
        return cell.childNodes().stream()
                .allMatch(node ->
                        node == paragraph
                                || (node instanceof Element list && list.is("ul, ol"))
                                || (node instanceof TextNode space && space.isBlank()));
    }

    /// The words, one block a line.
    static String words(Document document) {
        var lines = new StringBuilder();
        document.body()
                .traverse(
                        new NodeVisitor() {
                            @Override
                            public void head(Node node, int depth) {
                                if (node instanceof TextNode text) {
                                    lines.append(text.getWholeText().replaceAll("\\s+", " "));
                                } else {
                                    breakLine(node);
                                }
                            }

                            @Override
                            public void tail(Node node, int depth) {
                                breakLine(node);
                            }

                            private void breakLine(Node node) {
                                if (node instanceof Element element
                                        && (element.isBlock()
                                                || element.normalName().equals("br"))) {
                                    lines.append('\n');
                                }
                            }
                        });
        return lines.toString()
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
