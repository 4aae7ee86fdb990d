package vn.tinhhoa.content.contest.award;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestEnding;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryLetters;
import vn.tinhhoa.content.contest.entry.EntryMoving;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.sweep.Sweep;

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
    private final AwardGiving giving;
    private final ResultsFreezing freezing;
    private final PublishedContests contests;
    private final ContestEnding ending;
    private final Entries entries;
    private final EntryMoving moving;
    private final EntryLetters letters;
    private final SiteProperties site;

    AnnouncementSweep(
            AnnouncementRepository announcements,
            AwardGiving giving,
            ResultsFreezing freezing,
            PublishedContests contests,
            ContestEnding ending,
            Entries entries,
            EntryMoving moving,
            EntryLetters letters,
            SiteProperties site) {
        this.announcements = announcements;
        this.giving = giving;
        this.freezing = freezing;
        this.contests = contests;
        this.ending = ending;
        this.entries = entries;
        this.moving = moving;
        this.letters = letters;
        this.site = site;
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
            announcement.given().forEach(given -> award(held.get().rules(), given));
            var others = entries.in(contest, STILL_IN, 0, BATCH);
            others.forEach(this::thank);
            if (others.size() == BATCH) {
                return false;
            }
            freezing.freeze(contest);
            ending.announced(contest);
        }
        announcements.save(announcement.done());
        return true;
    }

    private void award(RuleSet rules, Given given) {
        var entry = entries.find(given.code()).filter(one -> !one.state().isFinal());
        var prize = rules.prize(given.prize());
        if (entry.isPresent() && prize.isPresent()) {
            giving.give(entry.get(), prize.get());
        }
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
