package vn.tinhhoa.content.dataset.contribution;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.entry.Entries;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryPictures;
import vn.tinhhoa.content.contest.entry.EntryState;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.Datasets;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.picture.UncleanablePictureException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Hands entries of announced contests to a dataset: those whose authors agreed to it, with the
/// contest's licence and the entry's code as their provenance. Nothing names a person: who made a
/// picture stands on the page of results, and can be forgotten there.
@Component
@Editorial
public class ContestContributing {

    private static final Logger LOG = LoggerFactory.getLogger(ContestContributing.class);
    private static final Set<EntryState> WINNERS = EnumSet.of(EntryState.AWARDED);
    private static final Set<EntryState> JUDGED =
            EnumSet.of(
                    EntryState.ELIGIBLE,
                    EntryState.IN_JUDGING,
                    EntryState.SHORTLISTED,
                    EntryState.FINALIST,
                    EntryState.AWARDED,
                    EntryState.NOT_AWARDED);

    private final PublishedContests contests;
    private final Entries entries;
    private final Datasets datasets;
    private final DatasetEditing editing;
    private final ContributedPictures pictures;
    private final ContributedTexts texts;
    private final EntryPictures small;

    ContestContributing(
            PublishedContests contests,
            Entries entries,
            Datasets datasets,
            DatasetEditing editing,
            ContributedPictures pictures,
            ContributedTexts texts,
            EntryPictures small) {
        this.contests = contests;
        this.entries = entries;
        this.datasets = datasets;
        this.editing = editing;
        this.pictures = pictures;
        this.texts = texts;
        this.small = small;
    }

    /// What came of handing entries over.
    ///
    /// @param added pictures that are new in the dataset
    /// @param refused entries without consent, or whose files are gone
    public record Handed(int added, List<EntryCode> refused) {}

    /// The announced ones: before, nothing of an entry leaves the contest.
    public List<Held> contests() {
        return contests.all().stream()
                .filter(held -> held.contest().announcedAt() != null)
                .toList();
    }

    /// @throws NotFoundException when it is not announced
    public Held contest(ContestId id) {
        return contests().stream()
                .filter(held -> held.contest().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Not announced: " + id));
    }

    /// @param winners whether only those that won a prize
    /// @param page counted from 0
    public List<Contribution> of(
            DatasetId dataset, ContestId contest, boolean winners, int page, int size) {
        return entries.in(contest(contest).contest().id(), states(winners), page, size).stream()
                .map(entry -> new Contribution(entry, isIn(dataset, entry)))
                .toList();
    }

    public long count(ContestId contest, boolean winners) {
        return entries.count(contest(contest).contest().id(), states(winners));
    }

    /// The first picture of an entry of an announced contest, small; nothing when there is none.
    ///
    /// @throws FileNotFoundException when it was erased
    public Optional<InputStream> picture(EntryCode code) throws IOException {
        var entry = entries.find(code).filter(one -> !one.works().isEmpty());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        contest(entry.get().contest());
        return Optional.of(small.small(entry.get().id(), entry.get().works().getFirst()));
    }

    private static Set<EntryState> states(boolean winners) {
        return winners ? WINNERS : JUDGED;
    }

    private boolean isIn(DatasetId dataset, Entry entry) {
        return datasets.findItem(new ItemId(dataset, key(entry, 1))).isPresent();
    }

    /// Doing it again adds nothing. One that cannot be taken keeps no other from it.
    public Handed hand(
            DatasetId dataset, ContestId contest, Collection<EntryCode> codes, Officer by)
            throws IOException {
        by.require(Role.CURATOR);
        var held = contest(contest);
        var known =
                entries.withCodes(codes).stream()
                        .filter(entry -> entry.contest().equals(contest))
                        .filter(entry -> JUDGED.contains(entry.state()))
                        .filter(Contribution::allowed)
                        .toList();
        var taken = new HashSet<EntryCode>();
        var added = 0;
        for (var entry : known) {
            try {
                added += hand(dataset, held, entry, by);
                taken.add(entry.code());
            } catch (FileNotFoundException | UncleanablePictureException cannotBeTaken) {
                LOG.warn(
                        "Entry {} was not handed over: {}", entry.code(), cannotBeTaken.toString());
            }
        }
        return new Handed(added, codes.stream().filter(code -> !taken.contains(code)).toList());
    }

    private int hand(DatasetId dataset, Held held, Entry entry, Officer by) throws IOException {
        var facts = datasets.require(dataset).facts();
        var said = texts.describe(held, entry, facts.first());
        var added = 0;
        for (int number = 1; number <= entry.works().size(); number++) {
            var key = key(entry, number);
            var asset = pictures.take(entry, entry.works().get(number - 1), key, said, by);
            if (editing.add(dataset, asset, key, "", said, by).isPresent()) {
                added++;
            }
        }
        return added;
    }

    private static String key(Entry entry, int number) {
        var code = entry.code().toString().toLowerCase(Locale.ROOT);
        return number == 1 ? code : code + "-" + number;
    }
}
