package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;

/// The line that goes with a picture wherever it is shown: author, licence and source, as Creative
/// Commons asks for.
public final class CreditLine {

    private CreditLine() {}

    /// Such as `© Trần Thị Bình, CC BY 4.0 (https://…/4.0/), https://…/items/anh-1`.
    public static String of(DatasetRelease release, ReleasedItem item, LanguageTag language) {
        var licence = item.description().licence();
        return "© %s, %s (%s), %s"
                .formatted(
                        item.description().credit(),
                        licence.name(language),
                        new Described(release).licenceUri(licence),
                        release.addresses().item(item.key()));
    }
}
