package vn.tinhhoa.content.media;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.metadata.PictureText;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What renditions are made from. It says beforehand, without making them, at which address they
/// are: the same recipe gives the same files, any change gives another address.
///
/// @param pixels hash of everything that the pixels follow from
/// @param hash of everything, the words in the files included; 16 hexadecimal digits, part of the
///   address
record RenditionRecipe(String pixels, String hash, PictureText text) {

    /// Changes with the rules by which renditions are made, so that all are made anew.
    static final int RULES = 2;

    private static final int DIGITS = 16;

    static RenditionRecipe of(Asset asset) {
        var framing = asset.framing();
        var crop = framing.crop();
        var pixels =
                hash(
                        "rules %d %s %s %s %s"
                                .formatted(
                                        RULES,
                                        asset.sha256(),
                                        framing.x(),
                                        framing.y(),
                                        crop == null ? "" : crop)
                                .getBytes(StandardCharsets.UTF_8));
        var text = text(asset);
        return new RenditionRecipe(
                pixels, hash(pixels.getBytes(StandardCharsets.US_ASCII), text.packet()), text);
    }

    String blobName(Asset asset, RenditionName name) {
        return blobName(asset.id(), hash, name);
    }

    static String blobName(AssetId asset, String hash, RenditionName name) {
        return "%s/%s/%s".formatted(asset, hash, name);
    }

    private static PictureText text(Asset asset) {
        var licence = asset.licence();
        return new PictureText(
                asset.credit(),
                licence.isUnknown() ? "" : licence.name(LanguageTag.ENGLISH),
                licence.isUnknown()
                        ? ""
                        : licence.uri().filter(uri -> uri.contains(":")).orElse(""),
                asset.altTexts().texts());
    }

    private static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
