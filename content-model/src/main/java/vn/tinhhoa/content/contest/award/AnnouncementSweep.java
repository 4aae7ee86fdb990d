package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ContestEnding;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.entry.Entrants;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryLetters;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/// Does what a decision on prizes asks for: gives them out, moves all entries to their end, writes
/// to their authors, and shows the results last of all.
@Component
@Editorial
class AnnouncementSweep implements Sweep {

    static final String NAME = "announcements";

    private static final int BATCH = 50;
    private static final Set<EntryState> STILL_IN =
            EnumSet.of(EntryState.IN_JUDGING, EntryState.SHORTLISTED, EntryState.FINALIST);

    private final AnnouncementRepository announcements;
    private final AwardRepository awards;
    private final PublishedContests contests;
    private final ContestEnding ending;
    private final Entries entries;
    private final Entrants entrants;
    private final EntryMoving moving;
    private final EntryLetters letters;
    private final SiteProperties site;
    private final Clock clock;

    AnnouncementSweep(
            AnnouncementRepository announcements,
            AwardRepository awards,
            PublishedContests contests,
            ContestEnding ending,
            Entries entries,
            Entrants entrants,
            EntryMoving moving,
            EntryLetters letters,
            SiteProperties site,
            Clock clock) {
        this.announcements = announcements;
        this.awards = awards;
        this.contests = contests;
        this.ending = ending;
        this.entries = entries;
        this.entrants = entrants;
        this.moving = moving;
        this.letters = letters;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return announcements.existsByOwedSinceNotNull();
    }

    @Override
    public boolean sweep() {
        var more = false;
        for (var announcement : announcements.findByOwedSinceNotNull()) {
            more |= !finish(announcement);
        }
        return more;
    }

    /// @return whether nothing is left to do
    private boolean finish(Announcement announcement) {
        var contest = announcement.id();
        var held = contests.find(contest);
        if (held.isPresent()) {
            announcement.given().forEach(given -> award(contest, held.get().rules(), given));
            var others = entries.in(contest, STILL_IN, 0, BATCH);
            others.forEach(this::thank);
            if (others.size() == BATCH) {
                return false;
            }
            ending.announced(contest);
        }
        announcements.save(announcement.done());
        return true;
    }

    private void award(ContestId contest, RuleSet rules, Given given) {
        var entry = entries.find(given.code()).filter(one -> !one.state().isFinal());
        var prize = rules.prize(given.prize());
        if (entry.isPresent() && prize.isPresent()) {
            award(contest, entry.get(), prize.get());
        }
    }

    private void award(ContestId contest, Entry entry, Prize prize) {
        var id = new AwardId(entry.code(), prize.code());
        var award =
                awards.findById(id)
                        .orElseGet(() ->
                                awards.insert(
                                        new Award(
                                                id,
                                                null,
                                                contest,
                                                entry.id(),
                                                entry.category(),
                                                prize.rank(),
                                                entrants.find(entry.entrant())
                                                        .map(one -> one.person().name())
                                                        .orElse(""),
                                                entry.text(TextField.TITLE),
                                                entry.language(),
                                                CertificateNumber.random(),
                                                clock.instant(),
                                                null)));
        moving.move(entry.id(), EntryState.AWARDED, "");
        letters.owe(
                entry,
                "award-" + prize.code(),
                "entry.award",
                prize.name().in(entry.language(), prize.code()),
                site.publicUrl() + "/" + entry.language() + "/certificates/" + award.certificate());
    }

    private void thank(Entry entry) {
        moving.move(entry.id(), EntryState.NOT_AWARDED, "");
        letters.owe(
                entry,
                "results",
                "entry.results",
                site.publicUrl()
                        + "/"
                        + entry.language()
                        + "/contests/"
                        + entry.contest()
                        + "/results");
    }
}
