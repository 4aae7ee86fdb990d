package vn.tinhhoa.content.contest.finalist;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.ConsentGiven;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryFiles;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.contest.finalist.FinalistPapers.Original;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.media.metadata.PictureEvidence;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Takes in what finalists hand in, until the results are announced.
@Component
public class OriginalTaking {

    private static final int LONGEST_ENDING = 5;

    private final FinalistPapersRepository papers;
    private final PublishedContests contests;
    private final EntryFiles files;
    private final Clock clock;

    OriginalTaking(
            FinalistPapersRepository papers,
            PublishedContests contests,
            EntryFiles files,
            Clock clock) {
        this.papers = papers;
        this.contests = contests;
        this.files = files;
        this.clock = clock;
    }

    /// Nothing when nothing was asked of this entry.
    public Optional<FinalistPapers> papers(EntryId entry) {
        return papers.findById(entry);
    }

    /// Whether something was asked of this entry and may still be handed in.
    public boolean isOpen(Entry entry) {
        return !entry.state().isFinal()
                && entry.erasedAt() == null
                && papers.existsById(entry.id())
                && contests.find(entry.contest())
                        .filter(held -> held.contest().announcedAt() == null)
                        .isPresent();
    }

    /// Keeps the original of a work; one that came before makes room for it. Any kind of file is
    /// taken: cameras write many.
    ///
    /// @return false when nothing may be handed in
    public boolean take(Entry entry, Work work, IncomingFile file, String name) throws IOException {
        if (!isOpen(entry)) {
            return false;
        }
        var evidence = PictureEvidence.read(file.path(), work.width(), work.height());
        var original =
                new Original(
                        work.sha256(),
                        file.sha256(),
                        file.bytes(),
                        ending(name),
                        evidence.takenLocally(),
                        evidence.camera(),
                        clock.instant());
        files.keepOriginal(entry.id(), file.sha256(), file.path());
        var before = papers(entry.id()).flatMap(known -> known.original(work.sha256()));
        change(entry.id(), known -> known.with(original));
        if (before.isPresent() && !before.get().sha256().equals(file.sha256())) {
            files.removeOriginal(entry.id(), before.get().sha256());
        }
        return true;
    }

    /// Sets which agreements are given; others are taken back.
    ///
    /// @return false when nothing may be handed in
    public boolean release(
            Entry entry, Collection<Scope> scopes, int ruleSet, LanguageTag language) {
        if (!isOpen(entry)) {
            return false;
        }
        var now = clock.instant();
        change(
                entry.id(),
                known ->
                        known.releasing(
                                scopes.stream()
                                        .filter(Scope::fromFinalOn)
                                        .map(scope ->
                                                new ConsentGiven(scope, ruleSet, language, now))
                                        .toList()));
        return true;
    }

    private void change(EntryId id, UnaryOperator<FinalistPapers> change) {
        Contention.untilSaved(
                () -> papers.findById(id).map(known -> papers.save(change.apply(known))));
    }

    private static String ending(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.length() <= LONGEST_ENDING && ending.matches("[a-z0-9]+") ? ending : "";
    }
}
