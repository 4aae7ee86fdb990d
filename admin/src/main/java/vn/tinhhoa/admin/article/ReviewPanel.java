package vn.tinhhoa.admin.article;

import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.Edition;
import vn.tinhhoa.content.article.EditionState;

/// What a reviewer or publisher may do beside the next step.
///
/// @param approval who approved it, and when; empty when nobody did
/// @param suggested a time for the schedule's field
public record ReviewPanel(
        boolean mayRequestChanges,
        boolean maySchedule,
        boolean mayCallOff,
        boolean mayWithdraw,
        String approval,
        String suggested,
        String zone) {

    public static ReviewPanel of(Edition edition, Officer officer, Times times) {
        var reviewable =
                edition.state() == EditionState.IN_REVIEW
                        || edition.state() == EditionState.APPROVED;
        var approved =
                edition.state() == EditionState.APPROVED
                        || edition.state() == EditionState.SCHEDULED;
        return new ReviewPanel(
                officer.has(Role.EDITOR) && reviewable,
                officer.has(Role.PUBLISHER) && approved,
                officer.has(Role.PUBLISHER) && edition.state() == EditionState.SCHEDULED,
                officer.has(Role.PUBLISHER) && edition.isLive(),
                edition.approval()
                        .map(given -> given.name() + " · " + times.show(given.at()))
                        .orElse(""),
                edition.publishAt().map(times::forField).orElse(""),
                times.zone());
    }
}
