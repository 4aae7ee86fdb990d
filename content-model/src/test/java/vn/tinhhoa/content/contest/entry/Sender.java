package vn.tinhhoa.content.contest.entry;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.entry.EntrySubmitting.Agreement;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.IncomingFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;

/// Enters as a person does, one step after the other.
record Sender(
        EntrantRepository repository,
        Entrants entrants,
        EntryDrafting drafting,
        WorkTaking taking,
        EntrySubmitting submitting,
        PublishedContests contests,
        Clock clock) {

    static final Agreement AGREEMENT =
            new Agreement(Set.of(Scope.CONTEST), 1, LanguageTag.VIETNAMESE);

    /// Somebody whose address is proved and who said who they are.
    Entrant entrant(String email, LanguageTag language) {
        var entrant =
                repository.insert(
                        Entrant.unproved(OpenContest.ID, email, language, clock.instant())
                                .proved(clock.instant()));
        entrants.save(entrant.id(), OpenContest.adult());
        return entrants.find(entrant.id()).orElseThrow();
    }

    Entrant entrant(String email) {
        return entrant(email, LanguageTag.VIETNAMESE);
    }

    Entry draft(Entrant entrant, Category category) {
        var contest = contests.find(OpenContest.ID).orElseThrow();
        if (drafting.begin(entrant, contest, category.code())
                instanceof EntryDrafting.Draft(var entry)) {
            return entry;
        }
        throw new IllegalStateException("The contest takes no drafts");
    }

    /// A draft with a title and these files.
    Entry filled(Entrant entrant, Category category, byte[]... files) {
        var entry = draft(entrant, category);
        drafting.save(entry.id(), OpenContest.content("Bình minh"), category);
        for (var file : files) {
            take(entry, category, file);
        }
        return entry;
    }

    WorkTaking.Outcome take(Entry entry, Category category, byte[] file) {
        try (var incoming = IncomingFile.read(new ByteArrayInputStream(file), file.length)) {
            return taking.take(
                    entry.id(),
                    category,
                    incoming,
                    clock.instant(),
                    "C:\\anh\\Vongsa 01.jpg",
                    null);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    EntrySubmitting.Outcome send(Entry entry) {
        return submitting.send(entry.id(), AGREEMENT);
    }
}
