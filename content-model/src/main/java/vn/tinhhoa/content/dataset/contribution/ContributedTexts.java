package vn.tinhhoa.content.dataset.contribution;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.List;
import java.util.Map;

/// What an entry says of itself, as a dataset says it: corrected where officers corrected it.
@Component
@Editorial
class ContributedTexts {

    private final Screenings screenings;

    ContributedTexts(Screenings screenings) {
        this.screenings = screenings;
    }

    /// Leads to its author without naming them.
    private static String credit(Held held, Entry entry) {
        var rules = held.rules();
        return rules.name().in(rules.first(), entry.contest().value()) + ", " + entry.code();
    }

    /// @param first the dataset's first language, in which places are named
    ItemDescription describe(Held held, Entry entry, LanguageTag first) {
        var capture = entry.capture();
        var date = capture.date();
        var place =
                capture.place().isBlank()
                        ? NamedPlace.NOWHERE
                        : new NamedPlace(Localised.of(first, capture.place().strip()), "");
        return new ItemDescription(
                StatedTexts.written(text(entry, TextField.TITLE)),
                StatedTexts.written(caption(entry)),
                StatedTexts.NONE,
                StatedTexts.written(text(entry, TextField.STORY)),
                Map.of(),
                List.of(),
                NamedPlace.NOWHERE,
                place,
                null,
                date == null ? "" : date.toString(),
                "",
                credit(held, entry),
                held.rules().licence(),
                Localised.EMPTY,
                "contest-entry:" + entry.contest() + "/" + entry.code(),
                List.of(),
                source(entry.synthetic()));
    }

    private Localised caption(Entry entry) {
        var caption = text(entry, TextField.CAPTION);
        return caption.isEmpty() ? text(entry, TextField.TITLE) : caption;
    }

    private Localised text(Entry entry, TextField field) {
        return screenings
                .find(entry.code())
                .flatMap(known -> known.corrected(field))
                .orElseGet(() -> entry.text(field));
    }

    private static DigitalSource source(SyntheticSaid said) {
        return switch (said.kind()) {
            case MADE_BY_PROGRAM -> DigitalSource.TRAINED_ALGORITHMIC_MEDIA;
            case COMPOSITE -> DigitalSource.COMPOSITE;
            case NONE, NOT_SAID -> DigitalSource.UNSTATED;
        };
    }
}
