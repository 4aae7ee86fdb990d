package vn.tinhhoa.standalone.demo;

import vn.tinhhoa.standalone.demo.scene.Scene;

import java.util.Map;

/// One picture of the demonstration.
///
/// @param key by which articles name it
/// @param credit the (invented) photographer
/// @param texts by language tag, in every language in which the picture is used
public record DemoPicture(String key, Scene scene, String credit, Map<String, Words> texts) {

    /// @param alt what is to be seen, for those who do not see it
    /// @param caption what a reader is told beneath it
    public record Words(String alt, String caption) {}
}
