package vn.tinhhoa.content.contest.award;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryLetters;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/// Gives one prize out: writes it down, makes the picture that the results show, moves the entry on
/// and owes its author a letter. Doing it again changes nothing.
@Component
@Editorial
class AwardGiving {

    private final AwardRepository awards;
    private final AwardPictures pictures;
    private final Entrants entrants;
    private final Screenings screenings;
    private final EntryMoving moving;
    private final EntryLetters letters;
    private final SiteProperties site;
    private final Clock clock;

    AwardGiving(
            AwardRepository awards,
            AwardPictures pictures,
            Entrants entrants,
            Screenings screenings,
            EntryMoving moving,
            EntryLetters letters,
            SiteProperties site,
            Clock clock) {
        this.awards = awards;
        this.pictures = pictures;
        this.entrants = entrants;
        this.screenings = screenings;
        this.moving = moving;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    void give(Entry entry, Prize prize) {
        var id = new AwardId(entry.code(), prize.code());
        var known = awards.findById(id);
        if (known.isPresent() && !known.get().stands()) {
            return;
        }
        var picture = picture(entry);
        var award = known.orElseGet(() -> awards.insert(award(id, entry, prize, picture)));
        moving.move(entry.id(), EntryState.AWARDED, "");
        letters.owe(
                entry,
                "award-" + prize.code(),
                "entry.award",
                prize.name().in(entry.language(), prize.code()),
                site.publicUrl() + "/" + entry.language() + "/certificates/" + award.certificate());
    }

    private Award award(AwardId id, Entry entry, Prize prize, Award.@Nullable Picture picture) {
        return new Award(
                id,
                null,
                entry.contest(),
                entry.id(),
                entry.category(),
                prize.rank(),
                entrants.find(entry.entrant()).map(one -> one.person().name()).orElse(""),
                title(entry),
                entry.language(),
                CertificateNumber.random(),
                picture,
                clock.instant(),
                null);
    }

    /// As officers corrected it, where they did.
    private Localised title(Entry entry) {
        return screenings
                .find(entry.code())
                .flatMap(known -> known.corrected(TextField.TITLE))
                .orElseGet(() -> entry.text(TextField.TITLE));
    }

    private Award.@Nullable Picture picture(Entry entry) {
        if (entry.works().isEmpty()) {
            return null;
        }
        var work = entry.works().getFirst();
        try {
            pictures.make(entry, work);
            return new Award.Picture(work.width(), work.height());
        } catch (FileNotFoundException originalIsGone) {
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
