package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.language.Localised;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// An entry as one round's jurors see it. What the round is blind to is not in it, so that no page
/// can show it by mistake.
///
/// @param id the round and the code
/// @param entry never shown
/// @param entrant never shown; tells how many authors advance
/// @param place where it was taken; empty when the round is blind to it
/// @param pictures names under which their renditions are kept: random, so that they tell nothing
/// @param settled the last [RoundState] of the round that its entry was moved on for
@Document("round_entries")
@CompoundIndex(name = "by_round", def = "{'round': 1, 'code': 1}")
@CompoundIndex(name = "to_settle", def = "{'round': 1, 'settled': 1}")
public record RoundEntry(
        @Id String id,
        RoundId round,
        EntryCode code,
        @Indexed EntryId entry,
        EntrantId entrant,
        String category,
        Map<TextField, Localised> texts,
        String place,
        @Nullable LocalDate taken,
        List<Picture> pictures,
        @Nullable RoundState settled) {

    public RoundEntry {
        texts = Map.copyOf(texts);
        pictures = List.copyOf(pictures);
    }

    /// @param name 32 random hexadecimal digits
    public record Picture(String name, Work work) {}

    /// What a count needs to know of it.
    record Competitor(EntryCode code, EntrantId entrant) {}

    static String id(RoundId round, EntryCode code) {
        return round + "/" + code;
    }

    boolean saysAnything() {
        return !texts.isEmpty() || !place.isEmpty() || taken != null || !pictures.isEmpty();
    }

    /// Without what its author said and showed.
    RoundEntry forgotten() {
        return new RoundEntry(
                id, round, code, entry, entrant, category, Map.of(), "", null, List.of(), settled);
    }

    public Localised text(TextField field) {
        return texts.getOrDefault(field, Localised.EMPTY);
    }
}
