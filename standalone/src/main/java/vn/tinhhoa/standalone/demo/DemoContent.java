package vn.tinhhoa.standalone.demo;

import java.util.List;

/// Everything the demonstration shows.
///
/// @param articles in the order of their external ids
public record DemoContent(List<DemoArticle> articles, List<DemoPicture> pictures) {

    /// @throws IllegalArgumentException when there is no such picture
    public DemoPicture picture(String key) {
        return pictures.stream()
                .filter(picture -> picture.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No picture is called " + key));
    }
}
