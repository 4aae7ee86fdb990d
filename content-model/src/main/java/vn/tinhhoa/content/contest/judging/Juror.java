package vn.tinhhoa.content.contest.judging;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.account.PersonId;

/// A seat on a panel.
///
/// @param alias by which published ballots name them, such as `J417`; random, so that it says
///   nothing
/// @param mailbox by which they are recognised among the entrants; may be empty
/// @param chair whose sealed order decides ties
/// @param recusal since when and why they judge no more; null while they do
public record Juror(
        PersonId person,
        String alias,
        String name,
        String mailbox,
        boolean chair,
        @Nullable Recusal recusal) {

    public boolean judges() {
        return recusal == null;
    }

    Juror recused(Recusal why) {
        return new Juror(person, alias, name, mailbox, false, why);
    }

    Juror back() {
        return new Juror(person, alias, name, mailbox, chair, null);
    }

    Juror withChair(boolean now) {
        return new Juror(person, alias, name, mailbox, now, recusal);
    }
}
