package vn.tinhhoa.content.contest.entry;

import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.language.Localised;

import java.util.Map;

/// What an entrant writes and says of their work, beside its files.
public record EntryContent(
        Map<TextField, Localised> texts, CaptureSaid capture, SyntheticSaid synthetic) {

    public static final EntryContent NOTHING =
            new EntryContent(Map.of(), CaptureSaid.NOTHING, SyntheticSaid.NOTHING);

    public EntryContent {
        texts = Map.copyOf(texts);
    }
}
