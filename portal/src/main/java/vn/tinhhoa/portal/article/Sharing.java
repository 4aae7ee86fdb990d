package vn.tinhhoa.portal.article;

import vn.tinhhoa.content.qr.QrCode;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.WebAddress;

import java.util.List;

/// Ways to hand an article on. All are plain links: nobody learns of the reader before one is
/// pressed.
///
/// @param address in full
/// @param mail opens the reader's own mail program
/// @param networks each opens its own form for a message
/// @param code the squares that stand on paper, as a path of SVG
/// @param codeBox where they are in it, with four free squares around them
public record Sharing(
        String address, String mail, List<Link> networks, SafeHtml code, String codeBox) {

    /// @param lasting a short address that outlives changes of the title
    public static Sharing of(String title, String address, String lasting) {
        var code = QrCode.light(lasting);
        var url = WebAddress.value(address);
        var text = WebAddress.value(title);
        return new Sharing(
                address,
                "mailto:?subject=" + text + "&body=" + url,
                List.of(
                        new Link("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
                        new Link("X", "https://x.com/intent/post?url=" + url + "&text=" + text),
                        new Link(
                                "LinkedIn",
                                "https://www.linkedin.com/sharing/share-offsite/?url=" + url),
                        new Link(
                                "Telegram", "https://t.me/share/url?url=" + url + "&text=" + text)),
                SafeHtml.trusted(code.path()),
                "-4 -4 %1$d %1$d".formatted(code.size() + 8));
    }
}
