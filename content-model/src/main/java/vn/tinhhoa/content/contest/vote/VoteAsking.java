package vn.tinhhoa.content.contest.vote;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Clock;

/// Somebody wants to vote: they get a letter with a link, whoever they are. The page says the same
/// whether that address has voted or not.
@Component
public class VoteAsking {

    private final Candidates candidates;
    private final VoteKeys keys;
    private final VoteLinks links;
    private final AskedToday asked;
    private final VoteLetters letters;
    private final Clock clock;

    VoteAsking(
            Candidates candidates,
            VoteKeys keys,
            VoteLinks links,
            AskedToday asked,
            VoteLetters letters,
            Clock clock) {
        this.candidates = candidates;
        this.keys = keys;
        this.links = links;
        this.asked = asked;
        this.letters = letters;
        this.clock = clock;
    }

    public sealed interface Outcome {}

    public record Sent() implements Outcome {}

    /// Nothing can be sent there.
    public record NoAddress() implements Outcome {}

    /// Enough letters went there today; more would only be a nuisance to whoever lives there.
    public record Enough() implements Outcome {}

    public record Closed() implements Outcome {}

    /// The entry does not take part, or no more.
    public record NoEntry() implements Outcome {}

    public Outcome ask(Poll poll, EntryCode code, String address, LanguageTag language) {
        var now = clock.instant();
        if (!poll.isOpen(now)) {
            return new Closed();
        }
        var entry = candidates.find(poll.id().contest(), code);
        if (entry.isEmpty()) {
            return new NoEntry();
        }
        var mailbox = AddressFolding.fold(address);
        if (mailbox.isEmpty()) {
            return new NoAddress();
        }
        var key = keys.require(poll.id());
        if (!asked.mayAsk(poll.id(), VoteLinks.voter(key, mailbox.get()), now)) {
            return new Enough();
        }
        var token = links.make(poll.id(), code, mailbox.get(), address, now);
        letters.send(poll, entry.get(), address.strip(), language, token);
        return new Sent();
    }
}
