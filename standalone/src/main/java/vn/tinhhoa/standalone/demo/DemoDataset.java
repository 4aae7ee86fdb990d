package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.standalone.demo.scene.Scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One image dataset of the demonstration. Texts are by language tag.
///
/// @param theme the last part of its theme's address in the EU's vocabulary
/// @param area what all of it shows
/// @param places by the keys that pictures use
/// @param withdraw what is taken back after the first release; null for nothing
record DemoDataset(
        String id,
        Map<String, String> titles,
        Map<String, String> descriptions,
        Map<String, String> extended,
        Map<String, List<String>> keywords,
        String theme,
        Map<String, String> area,
        LocalDate from,
        LocalDate to,
        Map<String, Map<String, String>> places,
        List<DemoTerm> terms,
        @Nullable Taken withdraw,
        List<Picture> pictures) {

    /// @param uri of the concept
    record DemoTerm(String uri, Map<String, String> labels) {}

    /// A picture that is taken back.
    ///
    /// @param notes what the release without it says of the change
    record Taken(String key, Map<String, String> reason, Map<String, String> notes) {}

    /// @param place a key of [DemoDataset#places]
    /// @param created a day
    /// @param creator the (invented) photographer
    /// @param terms addresses of [DemoDataset#terms]
    record Picture(
            String key,
            Scene scene,
            String place,
            double latitude,
            double longitude,
            LocalDate created,
            String creator,
            String licence,
            List<String> terms,
            Map<String, String> captions,
            Map<String, String> alts) {}
}
