package vn.tinhhoa.content.media;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.language.Localised;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is known of the stored originals.
@Component
public class Assets {

    private final AssetRepository assets;

    Assets(AssetRepository assets) {
        this.assets = assets;
    }

    public Optional<Asset> find(AssetId id) {
        return assets.findById(id);
    }

    public Asset require(AssetId id) {
        return find(id).orElseThrow(() -> new NotFoundException("No asset " + id));
    }

    public Map<AssetId, Asset> findAll(Collection<AssetId> ids) {
        return assets.findAllById(ids).stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
    }

    /// The newest first.
    ///
    /// @param page from 0
    public List<Asset> newest(int page, int size) {
        return assets.findAllByOrderByCreatedAtDesc(PageRequest.of(page, size));
    }

    public long count() {
        return assets.count();
    }

    /// Changes what is said of an original; the original itself never changes.
    public Asset describe(
            AssetId id, String credit, String licence, Localised captions, Localised altTexts) {
        return assets.save(require(id).described(credit, licence, captions, altTexts));
    }
}
