package vn.tinhhoa.content.mail;

import jakarta.mail.MessagingException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Forgets the letters that are to be forgotten, and sends those that are owed. Each is taken
/// before it is sent, so that no second node sends it too; what a stopped process had taken is owed
/// again after a while.
@Component
@Editorial
class LetterSweep implements Sweep {

    static final String NAME = "letters";

    private static final Logger LOG = LoggerFactory.getLogger(LetterSweep.class);
    private static final int BATCH = 20;
    private static final int LONGEST_TROUBLE = 300;

    private final LetterRepository letters;
    private final ForgottenAddressRepository forgotten;
    private final LetterWriting writing;
    private final LetterFolder folder;
    private final LetterProperties settings;
    private final @Nullable JavaMailSender server;
    private final Clock clock;

    LetterSweep(
            LetterRepository letters,
            ForgottenAddressRepository forgotten,
            LetterWriting writing,
            LetterFolder folder,
            LetterProperties settings,
            ObjectProvider<JavaMailSender> server,
            Clock clock) {
        this.letters = letters;
        this.forgotten = forgotten;
        this.writing = writing;
        this.folder = folder;
        this.settings = settings;
        this.server = server.getIfAvailable();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return letters.existsByDueLessThanEqual(clock.instant())
                || forgotten.existsBy()
                || !old().isEmpty();
    }

    @Override
    public boolean sweep() {
        var addresses = forgotten.findAllBy(PageRequest.ofSize(BATCH));
        for (var forgetting : addresses) {
            remove(letters.findByTo(forgetting.address()));
            forgotten.delete(forgetting);
        }
        remove(old());
        var due =
                letters.findByDueLessThanEqualOrderByDue(
                        clock.instant(), PageRequest.ofSize(BATCH));
        for (var letter : due) {
            take(letter).ifPresent(this::send);
        }
        return due.size() == BATCH || addresses.size() == BATCH;
    }

    private void remove(List<Letter> gone) {
        for (var letter : gone) {
            folder.remove(letter.key());
            letters.deleteById(letter.key());
        }
    }

    private List<Letter> old() {
        return letters.findBySentAtBefore(
                clock.instant().minus(settings.keepsSent()), PageRequest.ofSize(BATCH));
    }

    private Optional<Letter> take(Letter letter) {
        try {
            return Optional.of(letters.save(letter.taken(clock.instant())));
        } catch (OptimisticLockingFailureException anotherNodeTookIt) {
            return Optional.empty();
        }
    }

    private void send(Letter letter) {
        try {
            var message = writing.message(letter, clock.instant());
            if (server == null || ReservedNames.has(letter.to())) {
                folder.put(letter.key(), message);
            } else {
                server.send(message);
            }
            finish(letter.sent(clock.instant()));
        } catch (MailException | MessagingException | IOException trouble) {
            var words = trouble.toString();
            var failed =
                    letter.failed(
                            words.substring(0, Math.min(words.length(), LONGEST_TROUBLE)),
                            clock.instant());
            if (failed.state() == Letter.State.GIVEN_UP) {
                LOG.warn("Letter {} was given up after {} tries", letter.kind(), letter.tries());
            }
            finish(failed);
        }
    }

    /// Whoever it was addressed to may have been forgotten meanwhile; then nothing is written back.
    private void finish(Letter letter) {
        try {
            letters.save(letter);
        } catch (OptimisticLockingFailureException forgotten) {
            folder.remove(letter.key());
        }
    }
}
