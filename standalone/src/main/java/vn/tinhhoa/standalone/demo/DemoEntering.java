package vn.tinhhoa.standalone.demo;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.CaptureSaid;
import vn.tinhhoa.content.contest.entry.Entrant;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryContent;
import vn.tinhhoa.content.contest.entry.EntryDrafting;
import vn.tinhhoa.content.contest.entry.EntrySubmitting;
import vn.tinhhoa.content.contest.entry.EntrySubmitting.Agreement;
import vn.tinhhoa.content.contest.entry.OwnEntries;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.contest.entry.WorkTaking;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

/// Enters the demonstration's pictures as their authors would have, each on its own day.
@Component
class DemoEntering {

    private static final int MINUTES_OF_AN_EVENING = 240;

    private final DemoEntrants entrants;
    private final OwnEntries own;
    private final SiteProperties site;

    DemoEntering(DemoEntrants entrants, OwnEntries own, SiteProperties site) {
        this.entrants = entrants;
        this.own = own;
        this.site = site;
    }

    /// Sent; what was sent before is left as it is.
    Entry enter(Held contest, DemoContest of, DemoContest.Entry wanted, DemoPast past)
            throws IOException {
        var person = of.entrant(wanted.by());
        var sent = sentAt(contest, wanted);
        var entrant = entrants.letIn(contest.contest().id(), person, past.at(sent));
        var content = content(wanted, sent);
        var entry = begun(entrant, contest, wanted, content, past);
        if (!entry.state().isOpenToItsAuthor()) {
            return entry;
        }
        var category = contest.rules().category(wanted.category()).orElseThrow();
        past.door(EntryDrafting.class).save(entry.id(), content, category);
        for (int number = 0; number < wanted.pictures().size(); number++) {
            take(entry, category, picture(wanted, person, sent, number), number, past);
        }
        var outcome =
                past.door(EntrySubmitting.class)
                        .send(
                                entry.id(),
                                new Agreement(
                                        EnumSet.copyOf(person.consents()),
                                        contest.inForce().id().number(),
                                        entrant.language()));
        if (outcome instanceof EntrySubmitting.Sent(var done)) {
            return done;
        }
        throw new IllegalStateException(wanted.key() + " cannot be sent: " + outcome);
    }

    /// In the evening of its day.
    private static Instant sentAt(Held contest, DemoContest.Entry wanted) {
        return contest.rules()
                .period()
                .opens()
                .plus(Duration.ofDays(wanted.sentAfter()))
                .plus(Duration.ofHours(10))
                .plusSeconds(60L * Math.floorMod(wanted.key().hashCode(), MINUTES_OF_AN_EVENING));
    }

    /// What a kill left half done is gone on with.
    private Entry begun(
            Entrant entrant,
            Held contest,
            DemoContest.Entry wanted,
            EntryContent content,
            DemoPast past) {
        var title = content.texts().getOrDefault(TextField.TITLE, Localised.EMPTY);
        return own.of(entrant).stream()
                .filter(entry ->
                        entry.texts().isEmpty() || entry.text(TextField.TITLE).equals(title))
                .findFirst()
                .orElseGet(() -> begin(entrant, contest, wanted, past));
    }

    private static Entry begin(
            Entrant entrant, Held contest, DemoContest.Entry wanted, DemoPast past) {
        var begun = past.door(EntryDrafting.class).begin(entrant, contest, wanted.category());
        if (begun instanceof EntryDrafting.Draft(var draft)) {
            return draft;
        }
        throw new IllegalStateException(wanted.key() + " cannot be begun: " + begun);
    }

    private EntryContent content(DemoContest.Entry wanted, Instant sent) {
        return new EntryContent(
                Map.of(
                        TextField.TITLE,
                        DemoTexts.localised(wanted.texts(), DemoContest.Words::title),
                        TextField.CAPTION,
                        DemoTexts.localised(wanted.texts(), DemoContest.Words::caption),
                        TextField.STORY,
                        DemoTexts.localised(wanted.texts(), DemoContest.Words::story)),
                new CaptureSaid(taken(wanted, sent), wanted.place(), true),
                new SyntheticSaid(SyntheticSaid.Kind.NONE, ""));
    }

    private LocalDate taken(DemoContest.Entry wanted, Instant sent) {
        return LocalDate.ofInstant(sent, site.zone()).minusDays(wanted.takenBefore());
    }

    private byte[] picture(
            DemoContest.Entry wanted, DemoContest.Person person, Instant sent, int number) {
        return DemoMetadata.written(
                new DemoPictures().jpeg(wanted.pictures().get(number)),
                new DemoShot(
                        wanted.key() + number,
                        person.name(),
                        taken(wanted, sent),
                        wanted.latitude(),
                        wanted.longitude(),
                        ""));
    }

    private static void take(Entry entry, Category category, byte[] jpeg, int number, DemoPast past)
            throws IOException {
        try (var file = IncomingFile.read(new ByteArrayInputStream(jpeg), jpeg.length)) {
            var outcome =
                    past.door(WorkTaking.class)
                            .take(
                                    entry.id(),
                                    category,
                                    file,
                                    past.now(),
                                    "DSC_%04d.jpg".formatted(number + 1),
                                    null);
            if (!(outcome instanceof WorkTaking.Taken || outcome instanceof WorkTaking.Already)) {
                throw new IllegalStateException("A picture was not taken: " + outcome);
            }
        }
    }
}
