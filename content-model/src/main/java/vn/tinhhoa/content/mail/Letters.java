package vn.tinhhoa.content.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The letters that are owed and were sent.
@Component
public class Letters {

    private final LetterRepository letters;
    private final ForgottenAddressRepository forgotten;
    private final LetterFolder folder;
    private final LetterWriting writing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(
            LetterRepository letters,
            ForgottenAddressRepository forgotten,
            LetterFolder folder,
            LetterWriting writing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.forgotten = forgotten;
        this.folder = folder;
        this.writing = writing;
        this.events = events;
        this.clock = clock;
    }

    /// Owes a letter. Owing it again under the same key changes nothing: it is sent once.
    public void owe(Letter letter) {
        try {
            letters.insert(letter.since(clock.instant()));
            events.publishEvent(new WorkOwed(LetterSweep.NAME));
        } catch (DuplicateKeyException owedAlready) {
            // As it should be.
            return;
        }
    }

    /// The newest first.
    ///
    /// @param state only letters in it; null for all
    public List<Letter> latest(Letter.@Nullable State state, int count) {
        var page = PageRequest.ofSize(count);
        return state == null
                ? letters.findAllByOrderByOwedAtDesc(page)
                : letters.findByStateOrderByOwedAtDesc(state, page);
    }

    /// What stands above it, in its receiver's language.
    public String subject(Letter letter) {
        return writing.subject(letter);
    }

    /// What it says. A letter's links let its receiver in, so that nobody else reads it; where
    /// there is no server to send it by, whoever answers for the house does.
    public Optional<String> text(Letter letter) {
        return folder.isUsed() ? Optional.of(writing.text(letter)) : Optional.empty();
    }

    /// Has a letter tried again that was given up.
    public void tryAgain(String key) {
        Contention.untilSaved(() ->
                letters.findById(key)
                        .filter(letter -> letter.state() == Letter.State.GIVEN_UP)
                        .map(letter -> letters.save(letter.again(clock.instant()))));
        events.publishEvent(new WorkOwed(LetterSweep.NAME));
    }

    /// Owes that all letters to this address are forgotten, also those that were written into
    /// files. Whoever asks for it need not be able to read letters.
    public void forget(String address) {
        try {
            forgotten.insert(new ForgottenAddress(address));
        } catch (DuplicateKeyException owedAlready) {
            // As it should be.
            return;
        }
        events.publishEvent(new WorkOwed(LetterSweep.NAME));
    }

    /// Forgets all letters whose key begins so, whoever they went to.
    public void forgetAll(String beginning) {
        for (var letter : letters.findByKeyStartingWith(beginning)) {
            folder.remove(letter.key());
            letters.deleteById(letter.key());
        }
    }
}
