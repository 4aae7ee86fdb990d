package vn.tinhhoa.content.media;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/// Says what a picture shows, who made it and how it may be used. Writers, translators and curators
/// may.
@Component
@Editorial
public class PictureDescribing {

    private final Assets assets;
    private final AuditTrail audit;

    PictureDescribing(Assets assets, AuditTrail audit) {
        this.assets = assets;
        this.audit = audit;
    }

    /// What came of describing a picture.
    public sealed interface DescribeOutcome {

        record Described(Asset asset) implements DescribeOutcome {}

        /// Somebody else said something meanwhile; nothing was changed.
        record Outdated(Asset asset) implements DescribeOutcome {}
    }

    /// Sets everything that is said of a picture, unless somebody said something else since it was
    /// looked at.
    ///
    /// @param seen [Asset#saidMark] of what was looked at
    public DescribeOutcome describe(
            AssetId id,
            String seen,
            PictureWords words,
            PictureRights rights,
            PictureOrigin origin,
            Framing framing,
            Officer by) {
        var outdated = new AtomicBoolean();
        var asset =
                change(
                        id,
                        present -> {
                            var wanted = present.with(words, rights, origin, framing);
                            outdated.set(
                                    !present.saidMark().equals(seen)
                                            && !present.saysTheSame(wanted));
                            return outdated.get() ? present : wanted;
                        },
                        by);
        return outdated.get()
                ? new DescribeOutcome.Outdated(asset)
                : new DescribeOutcome.Described(asset);
    }

    /// Sets everything that is said of a picture, whatever was said before.
    public Asset describe(
            AssetId id,
            PictureWords words,
            PictureRights rights,
            PictureOrigin origin,
            Framing framing,
            Officer by) {
        return change(id, asset -> asset.with(words, rights, origin, framing), by);
    }

    /// Sets what readers are told of a picture.
    public Asset describe(
            AssetId id,
            String credit,
            String licence,
            Localised captions,
            Localised altTexts,
            Officer by) {
        return change(
                id,
                asset ->
                        asset.with(asset.words().with(captions, altTexts))
                                .with(asset.rights().with(credit, Licence.of(licence))),
                by);
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
                asset -> {
                    var described = asset.with(asset.words().with(language, caption, altText));
                    return credit.isBlank()
                            ? described
                            : described.with(asset.rights().with(credit, asset.licence()));
                },
                by);
    }

    /// Sets which part is shown and what must stay in view.
    public Asset frame(AssetId id, Framing framing, Officer by) {
        return change(id, asset -> asset.with(framing), by);
    }

    /// Makes the same change to many; those that are gone meanwhile are passed over.
    ///
    /// @return how many of them it changed
    public int describe(Collection<AssetId> ids, BulkEdit edit, Officer by) {
        var changed = 0;
        for (var id : ids) {
            var before = assets.find(id);
            if (before.isPresent() && !change(id, edit::applied, by).saysTheSame(before.get())) {
                changed++;
            }
        }
        return changed;
    }

    private Asset change(AssetId id, UnaryOperator<Asset> change, Officer by) {
        if (!by.mayWriteSource() && !by.has(Role.TRANSLATOR) && !by.has(Role.CURATOR)) {
            throw new NotAllowedException(by.name() + " does not describe pictures");
        }
        var before = assets.require(id);
        var after = assets.change(id, change);
        if (!after.saysTheSame(before)) {
            audit.record(by, "picture.described", id.value());
        }
        return after;
    }
}
