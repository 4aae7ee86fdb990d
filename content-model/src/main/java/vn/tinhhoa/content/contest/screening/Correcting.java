package vn.tinhhoa.content.contest.screening;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Contention;
import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.language.Localised;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/// Corrections of texts, such as of a misspelt name. They are shown over what the author wrote; the
/// entry stays as its author sent it.
@Component
@Editorial
public class Correcting {

    private final ScreeningRepository screenings;
    private final AuditTrail audit;
    private final Clock clock;

    Correcting(ScreeningRepository screenings, AuditTrail audit, Clock clock) {
        this.screenings = screenings;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param texts only those that differ from the author's; none takes all corrections back
    /// @param seen the version of the screening that the officer saw
    /// @return false when somebody else changed it meanwhile; nothing was kept then
    public boolean correct(EntryId id, long seen, Map<TextField, Localised> texts, Officer by) {
        by.require(Role.CONTEST_OFFICER);
        var kept =
                Contention.untilSaved(() -> {
                    var known =
                            screenings
                                    .findById(id)
                                    .orElseThrow(
                                            () -> new NotFoundException("No screening of " + id));
                    if (!Objects.equals(known.version(), seen)) {
                        return false;
                    }
                    screenings.save(known.corrected(texts, clock.instant()));
                    return true;
                });
        if (kept) {
            var code = screenings.findById(id).orElseThrow().code();
            audit.record(by, "entry.corrected", "entry:" + code);
        }
        return kept;
    }
}
