package vn.tinhhoa.content.dataset.release;

import vn.tinhhoa.content.dataset.DatasetId;

/// Identifies one release of a dataset.
public record ReleaseId(DatasetId dataset, ReleaseVersion number) {

    private static final String SEPARATOR = "@";

    /// Reads `dataset@1.0.0`.
    public static ReleaseId of(String text) {
        var parts = text.split(SEPARATOR, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("Not a release: " + text);
        }
        return new ReleaseId(new DatasetId(parts[0]), ReleaseVersion.of(parts[1]));
    }

    /// What its files are called: `vinh-son-hai-1.0.0`.
    public String fileName() {
        return dataset + "-" + number;
    }

    @Override
    public String toString() {
        return dataset + SEPARATOR + number;
    }
}
