package vn.tinhhoa.portal.article;

import vn.tinhhoa.content.qr.QrCode;
import vn.tinhhoa.portal.layout.HollowHtml;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.WebAddress;

import java.util.List;
import java.util.stream.Stream;

/// Ways to hand an article on. All are plain links: nobody learns of the reader before one is
/// pressed.
///
/// @param address in full
/// @param mail opens the reader's own mail program
/// @param networks each opens its own form for a message
/// @param code the squares that stand on paper, as a path of SVG
/// @param codeBox where they are in it, with four free squares around them
public record Sharing(
        String address, String mail, List<Link> networks, String code, String codeBox) {

    private static final List<String> NETWORKS = List.of("Facebook", "X", "LinkedIn", "Telegram");

    /// How it looks whatever is shared, see [#values].
    static final Sharing HOLLOW =
            new Sharing(
                    HollowHtml.hole(0),
                    HollowHtml.hole(1),
                    Stream.of(0, 1, 2, 3)
                            .map(at -> new Link(NETWORKS.get(at), HollowHtml.hole(4 + at)))
                            .toList(),
                    HollowHtml.hole(2),
                    HollowHtml.hole(3));

    /// @param lasting a short address that outlives changes of the title
    public static Sharing of(String title, String address, String lasting) {
        var code = QrCode.of(lasting);
        var url = WebAddress.value(address);
        var text = WebAddress.value(title);
        var hrefs =
                List.of(
                        "https://www.facebook.com/sharer/sharer.php?u=" + url,
                        "https://x.com/intent/post?url=" + url + "&text=" + text,
                        "https://www.linkedin.com/sharing/share-offsite/?url=" + url,
                        "https://t.me/share/url?url=" + url + "&text=" + text);
        return new Sharing(
                address,
                "mailto:?subject=" + text + "&body=" + url,
                Stream.of(0, 1, 2, 3).map(at -> new Link(NETWORKS.get(at), hrefs.get(at))).toList(),
                code.path(),
                "-4 -4 %1$d %1$d".formatted(code.size() + 8));
    }

    /// What fills the holes of [#HOLLOW].
    List<String> values() {
        return Stream.concat(
                        Stream.of(address, mail, code, codeBox), networks.stream().map(Link::href))
                .toList();
    }
}
