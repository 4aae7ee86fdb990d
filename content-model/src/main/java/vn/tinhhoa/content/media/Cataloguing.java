package vn.tinhhoa.content.media;

import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.data.mongodb.core.mapping.event.BeforeConvertCallback;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.SiteLanguages;

import java.util.List;

/// Keeps the catalogue true: derives it anew whenever an asset is saved, and reads assets from
/// before there was one.
@Component
class Cataloguing extends AbstractMongoEventListener<Asset>
        implements BeforeConvertCallback<Asset> {

    private final SiteLanguages languages;

    Cataloguing(SiteLanguages languages) {
        this.languages = languages;
    }

    @Override
    public Asset onBeforeConvert(Asset asset, String collection) {
        return asset.catalogued(languages);
    }

    @Override
    public void onAfterLoad(AfterLoadEvent<Asset> event) {
        var stored = event.getDocument();
        if (stored != null && stored.containsKey("sha256") && !stored.containsKey("rights")) {
            regroup(stored);
        }
    }

    private static void regroup(Document stored) {
        stored.append(
                "words",
                moved(stored, "captions", "altTexts")
                        .append("headlines", new Document())
                        .append("keywords", List.of()));
        stored.append("rights", moved(stored, "credit", "licence").append("creator", ""));
        stored.append(
                "origin",
                moved(stored, "takenAt").append("locationShown", "").append("locationCreated", ""));
        stored.append("framing", new Document("x", 0.5).append("y", 0.5));
        stored.append(
                "catalogue",
                new Document("words", List.of()).append("lacking", List.of()).append("used", true));
    }

    private static Document moved(Document from, String... names) {
        var group = new Document();
        for (var name : names) {
            if (from.containsKey(name)) {
                group.append(name, from.remove(name));
            }
        }
        return group;
    }
}
