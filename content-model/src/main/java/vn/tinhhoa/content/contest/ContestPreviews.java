package vn.tinhhoa.content.contest;

import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/// Previews of drafts on the portal itself, so that officers see exactly what entrants will.
@Component
public class ContestPreviews {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int TOKEN_BYTES = 16;

    private final ContestPreviewRepository previews;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ContestPreviews(ContestPreviewRepository previews, Clock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    /// Copies the draft; a token that was given out before for the contest ends when the draft has
    /// changed since.
    public ContestPreview of(Contest contest) {
        var now = clock.instant();
        var before = previews.findById(contest.id());
        var token =
                before.filter(preview -> preview.rules().equals(contest.draft()))
                        .map(ContestPreview::token)
                        .orElseGet(this::token);
        return previews.save(
                new ContestPreview(contest.id(), token, contest.draft(), now.plus(LIFE)));
    }

    public Optional<ContestPreview> find(String token) {
        return previews.findByToken(token)
                .filter(preview -> clock.instant().isBefore(preview.until()));
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
