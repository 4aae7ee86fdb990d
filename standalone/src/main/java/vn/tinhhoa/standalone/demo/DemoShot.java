package vn.tinhhoa.standalone.demo;

import java.time.LocalDate;

/// What a camera and its owner would write into a picture's file.
///
/// @param key the time of day follows from it
record DemoShot(
        String key,
        String creator,
        LocalDate created,
        double latitude,
        double longitude,
        String caption) {

    static DemoShot of(DemoDataset.Picture picture) {
        return new DemoShot(
                picture.key(),
                picture.creator(),
                picture.created(),
                picture.latitude(),
                picture.longitude(),
                picture.captions().getOrDefault("vi", ""));
    }
}
