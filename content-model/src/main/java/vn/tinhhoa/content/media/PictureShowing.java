package vn.tinhhoa.content.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/// Keeps what the portal knows of pictures: written when something public begins to show one, and
/// brought up to date whenever that picture changes.
@Component
@Editorial
public class PictureShowing implements PictureFollower {

    private final Assets assets;
    private final ShownPictureRepository shown;

    PictureShowing(Assets assets, ShownPictureRepository shown) {
        this.assets = assets;
        this.shown = shown;
    }

    /// To be called before what shows them becomes public.
    public void show(Collection<AssetId> pictures) {
        pictures.forEach(this::bring);
    }

    /// Those of which the portal was never told.
    public Set<AssetId> unknown(Collection<AssetId> pictures) {
        var unknown = new LinkedHashSet<>(pictures);
        shown.findAllById(pictures).forEach(known -> unknown.remove(known.asked()));
        return unknown;
    }

    @Override
    public boolean follow(Asset asset) {
        assets.olderVersions(asset.id()).stream().filter(shown::existsById).forEach(this::bring);
        return true;
    }

    void forget(AssetId id) {
        shown.deleteById(id);
    }

    /// Looks again after writing: when the picture changed meanwhile, another writer may have been
    /// faster.
    private void bring(AssetId id) {
        var written = present(id);
        while (true) {
            if (written == null) {
                shown.deleteById(id);
            } else {
                shown.save(written);
            }
            var now = present(id);
            if (Objects.equals(now, written)) {
                return;
            }
            written = now;
        }
    }

    private @Nullable ShownPicture present(AssetId id) {
        return assets.current(id)
                .filter(Asset::isPicture)
                .map(asset -> ShownPicture.of(id, asset))
                .orElse(null);
    }
}
