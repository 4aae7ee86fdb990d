package vn.tinhhoa.admin.article;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.Edition;

/// The one thing that a person can do next with an edition: the page's primary button.
public enum NextStep {
    SUBMIT,
    APPROVE,
    PUBLISH,
    /// Nothing for this person: somebody else has to review it.
    WAIT_REVIEW,
    /// Nothing for this person: a publisher has to act.
    WAIT_PUBLISH,
    /// It is public.
    DONE,
    /// This person may only read it.
    READ;

    static NextStep of(Edition edition, boolean mayWrite, Officer officer) {
        return switch (edition.state()) {
            case DRAFT, CHANGES_REQUESTED, WITHDRAWN -> mayWrite ? SUBMIT : READ;
            case IN_REVIEW ->
                    officer.has(Role.EDITOR) && !edition.isWrittenBy(officer.id())
                            ? APPROVE
                            : WAIT_REVIEW;
            case APPROVED -> officer.has(Role.PUBLISHER) ? PUBLISH : WAIT_PUBLISH;
            case SCHEDULED -> officer.has(Role.PUBLISHER) ? PUBLISH : WAIT_PUBLISH;
            case LIVE -> DONE;
        };
    }
}
