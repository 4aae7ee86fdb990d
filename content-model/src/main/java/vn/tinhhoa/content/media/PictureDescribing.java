package vn.tinhhoa.content.media;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.function.UnaryOperator;

/// Says what a picture shows, who made it and how it may be used. Writers and translators may.
@Component
@Editorial
public class PictureDescribing {

    private final Assets assets;
    private final AuditTrail audit;

    PictureDescribing(Assets assets, AuditTrail audit) {
        this.assets = assets;
        this.audit = audit;
    }

    /// Sets everything that is said of a picture.
    public Asset describe(
            AssetId id,
            String credit,
            String licence,
            Localised captions,
            Localised altTexts,
            Officer by) {
        return change(id, asset -> asset.described(credit, licence, captions, altTexts), by);
    }

    /// Sets what is said in one language, and the credit; what is left blank stays as it was.
    public Asset describe(
            AssetId id,
            LanguageTag language,
            String caption,
            String altText,
            String credit,
            Officer by) {
        return change(
                id,
                asset ->
                        asset.described(
                                credit.isBlank() ? asset.credit() : credit,
                                asset.licence(),
                                caption.isBlank()
                                        ? asset.captions()
                                        : asset.captions().with(language, caption),
                                altText.isBlank()
                                        ? asset.altTexts()
                                        : asset.altTexts().with(language, altText)),
                by);
    }

    private Asset change(AssetId id, UnaryOperator<Asset> change, Officer by) {
        if (!by.mayWriteSource() && !by.has(Role.TRANSLATOR)) {
            throw new NotAllowedException(by.name() + " does not describe pictures");
        }
        return Contention.untilSaved(() -> {
            var asset = assets.require(id);
            var changed = change.apply(asset);
            if (changed.equals(asset)) {
                return asset;
            }
            var saved =
                    assets.describe(
                            id,
                            changed.credit(),
                            changed.licence(),
                            changed.captions(),
                            changed.altTexts());
            audit.record(by, "picture.described", id.value());
            return saved;
        });
    }
}
