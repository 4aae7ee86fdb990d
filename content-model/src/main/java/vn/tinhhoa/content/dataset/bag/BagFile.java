package vn.tinhhoa.content.dataset.bag;

/// A file at its place in a bag.
///
/// @param path inside the bag, such as `data/images/vinh-son-hai.jpg`; ASCII
public record BagFile(String path, FrozenFile file) {

    private static final String PAYLOAD = "data/";

    boolean isPayload() {
        return path.startsWith(PAYLOAD);
    }
}
