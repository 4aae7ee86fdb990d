package vn.tinhhoa.content.dataset.release;

import vn.tinhhoa.content.dataset.bag.FrozenFile;

import java.util.List;
import java.util.Optional;

/// The bytes of a release.
///
/// @param bagIndex lists what is in the bag
/// @param zip the measures of the bag as one ZIP
/// @param files the descriptions that have addresses of their own
public record ReleasePackage(FrozenFile bagIndex, FrozenFile zip, List<ReleaseFile> files) {

    public Optional<ReleaseFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
