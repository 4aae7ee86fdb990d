package vn.tinhhoa.content.place;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.table.BrokenTableException;
import vn.tinhhoa.content.table.CsvReader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Takes places in, one from a form or many from a table, which is shown with what would become of
/// each line first; and changes them.
@Component
@Editorial
public class PlaceEditing {

    /// All communes of the country take less.
    public static final int LARGEST_TABLE = 1_000_000;

    private static final int MOST_LINES = 10_000;

    private final Gazetteer places;
    private final AuditTrail audit;

    PlaceEditing(Gazetteer places, AuditTrail audit) {
        this.places = places;
        this.audit = audit;
    }

    /// What would become of a table. Changes nothing.
    public PlaceTable read(byte[] file) {
        if (file.length > LARGEST_TABLE) {
            return new PlaceTable.Unreadable("too-large", "1");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.indexOf('\0') >= 0 ? new PlaceTable.Unreadable("not-text", "") : read(text);
        } catch (CharacterCodingException notUtf8) {
            return new PlaceTable.Unreadable("not-text", "");
        }
    }

    private PlaceTable read(String text) {
        try {
            var rows = CsvReader.rows(text);
            if (rows.isEmpty()) {
                return new PlaceTable.Unreadable("empty", "");
            }
            if (rows.size() > MOST_LINES) {
                return new PlaceTable.Unreadable("too-long", Integer.toString(MOST_LINES));
            }
            return rows(rows);
        } catch (BrokenTableException broken) {
            return new PlaceTable.Unreadable("broken", Integer.toString(broken.line()));
        }
    }

    private PlaceTable rows(List<CsvReader.Row> rows) {
        var columns = rows.stream().filter(CsvReader.Row::fits).findFirst();
        var missing =
                Stream.of("name", "kind", "province")
                        .filter(name ->
                                columns.isEmpty() || !columns.get().cells().containsKey(name))
                        .toList();
        if (!missing.isEmpty()) {
            return new PlaceTable.Unreadable("columns", String.join(", ", missing));
        }
        var reader = new PlaceTableReader(places);
        var lines = new ArrayList<PlaceLine>();
        for (var row : rows) {
            lines.add(reader.read(row));
        }
        return new PlaceTable.Read(lines);
    }

    /// Takes in what a table adds and changes; the lines that are refused change nothing.
    public PlaceTable take(byte[] file, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var table = read(file);
        if (table instanceof PlaceTable.Read read && read.changesAnything()) {
            var changed =
                    read.lines().stream()
                            .filter(line -> line.fate() != PlaceLine.Fate.SAME)
                            .map(PlaceLine::place)
                            .filter(Objects::nonNull)
                            .toList();
            places.save(changed);
            audit.record(by, "place.imported", Integer.toString(changed.size()));
        }
        return table;
    }

    /// Adds one place.
    ///
    /// @param names in each language; the Vietnamese one is the draft's
    public PlaceOutcome add(PlaceDraft typed, Localised names, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var check = new PlaceCheck(places, typed);
        var kind = check.kind();
        var name = check.name();
        var province = kind.flatMap(check::province);
        var former = check.former();
        var position = check.position();
        var since = check.since();
        if (!check.isGood() || kind.isEmpty()) {
            return new PlaceOutcome.Refused(check.faults());
        }
        var key = Gazetteer.key(kind.get(), name, province.map(Place::ownName).orElse(""));
        if (places.byKey(key).isPresent()) {
            check.wrong("name", "there", name);
            return new PlaceOutcome.Refused(check.faults());
        }
        var place =
                new Place(
                        key,
                        kind.get(),
                        names.with(LanguageTag.VIETNAMESE, name),
                        former,
                        province.map(Place::key).orElse(null),
                        position,
                        since,
                        null,
                        List.of());
        places.save(List.of(place));
        audit.record(by, "place.added", key);
        return new PlaceOutcome.Saved(place);
    }

    /// Changes one place. Its kind and its province stay: its address is made of them.
    ///
    /// @throws NotFoundException when there is no such place
    public PlaceOutcome change(String key, PlaceDraft typed, Localised names, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var place = places.byKey(key).orElseThrow(() -> new NotFoundException("No place " + key));
        var check = new PlaceCheck(places, typed);
        var named = names.with(LanguageTag.VIETNAMESE, check.name());
        var changed = place.with(named, check.former(), check.position(), check.since());
        if (!check.isGood()) {
            return new PlaceOutcome.Refused(check.faults());
        }
        if (!place.equals(changed)) {
            places.save(List.of(changed));
            audit.record(by, "place.changed", key);
        }
        return new PlaceOutcome.Saved(changed);
    }
}
