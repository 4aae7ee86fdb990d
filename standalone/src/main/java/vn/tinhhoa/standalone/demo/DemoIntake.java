package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;
import vn.tinhhoa.content.media.IntakeOutcome;
import vn.tinhhoa.content.media.MediaIntake;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Puts drawn pictures into the library, through the door that all pictures come in by. The same
/// picture again is the same asset.
@Component
class DemoIntake {

    private final MediaIntake intake;
    private final Assets assets;

    DemoIntake(MediaIntake intake, Assets assets) {
        this.intake = intake;
        this.assets = assets;
    }

    AssetId take(
            byte[] jpeg,
            String key,
            String credit,
            String licence,
            Localised captions,
            Localised altTexts,
            Officer by)
            throws IOException {
        var id =
                switch (intake.take(new ByteArrayInputStream(jpeg), key + ".jpg", by)) {
                    case IntakeOutcome.Stored(var asset) -> asset.id();
                    case IntakeOutcome.AlreadyThere(var asset) -> asset.id();
                    case IntakeOutcome.Refused refused ->
                            throw new IllegalStateException(key + " was refused: " + refused);
                };
        return assets.describe(id, credit, licence, captions, altTexts).id();
    }
}
