package vn.tinhhoa.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The 34 provinces that 63 became on 1 July 2025, from `place/provinces.csv`.
final class Provinces {

    private static final String BETWEEN_NAMES = ";";
    private static final String BETWEEN_PARTS = " - ";

    private Provinces() {}

    /// A province and what else it is or was called.
    ///
    /// @param former the names of the provinces that it was formed from, without its own; those of
    ///   two parts also by each part
    record Province(String name, List<String> former) {}

    static List<Province> all() {
        try (var file = Provinces.class.getResourceAsStream("/place/provinces.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Provinces::province)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Province province(String line) {
        var columns = line.split(",", -1);
        var former = new ArrayList<String>();
        for (var name : columns[3].split(BETWEEN_NAMES)) {
            if (!name.equals(columns[0])) {
                former.add(name);
                if (name.contains(BETWEEN_PARTS)) {
                    Stream.of(name.split(BETWEEN_PARTS)).forEach(former::add);
                }
            }
        }
        return new Province(columns[0], List.copyOf(former));
    }
}
