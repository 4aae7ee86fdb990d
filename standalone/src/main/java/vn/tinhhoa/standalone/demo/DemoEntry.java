package vn.tinhhoa.standalone.demo;

import vn.tinhhoa.standalone.demo.scene.Scene;

import java.util.Map;

/// A picture entered in the finished contest.
///
/// @param author an invented name
/// @param taken month and day of that year, such as `03-14`
record DemoEntry(
        String key,
        String author,
        String place,
        String taken,
        Scene scene,
        Map<String, Words> texts) {

    record Words(String title, String caption) {}
}
