package vn.tinhhoa.content.place;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.table.BrokenTableException;
import vn.tinhhoa.content.table.CsvReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Gives a new installation the country's 34 provinces and those of the 63 before them whose names
/// are no more. Where there are places already, none is added or changed.
@Component
@Editorial
class FirstPlaces implements InitializingBean {

    private static final String TABLE = "/place/provinces.csv";

    private final PlaceRepository places;

    FirstPlaces(PlaceRepository places) {
        this.places = places;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (places.count() == 0) {
            places.saveAll(provinces());
        }
    }

    /// A former province whose name lives on is the present one of that name.
    static List<Place> provinces() throws IOException {
        var present = new LinkedHashMap<String, Place>();
        var became = new LinkedHashMap<String, List<Place>>();
        for (var row : table()) {
            var place = present(row);
            present.put(place.ownName(), place);
            for (var former : place.formerNames()) {
                became.computeIfAbsent(former, unseen -> new ArrayList<>()).add(place);
            }
        }
        var all = new ArrayList<>(present.values());
        became.forEach((name, successors) -> {
            if (!present.containsKey(name)) {
                all.add(former(name, successors));
            }
        });
        return all;
    }

    private static Place present(CsvReader.Row row) {
        var name = row.cell("name");
        var since = row.cell("since");
        return new Place(
                Gazetteer.key(PlaceKind.PROVINCE, name, ""),
                PlaceKind.ofWord(row.cell("kind")).orElseThrow(),
                Localised.of(LanguageTag.VIETNAMESE, name),
                since.isEmpty() ? List.of() : List.of(row.cell("formed_from").split(";")),
                null,
                null,
                since.isEmpty() ? null : LocalDate.parse(since),
                null,
                List.of());
    }

    private static Place former(String name, List<Place> successors) {
        return new Place(
                Gazetteer.key(PlaceKind.PROVINCE, name, ""),
                PlaceKind.PROVINCE,
                Localised.of(LanguageTag.VIETNAMESE, name),
                List.of(),
                null,
                null,
                null,
                successors.getFirst().since(),
                successors.stream().map(Place::key).toList());
    }

    private static List<CsvReader.Row> table() throws IOException {
        try (var table = FirstPlaces.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("No " + TABLE);
            }
            return CsvReader.rows(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (BrokenTableException broken) {
            throw new IllegalStateException(TABLE, broken);
        }
    }
}
