package vn.tinhhoa.content.dataset;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.Localised;

import java.time.Clock;

/// Takes a picture back that was released, for good: because a consent was withdrawn, or it should
/// never have been there. It leaves the next release, and old ones show a tombstone in its place.
@Component
@Editorial
public class ItemWithdrawal {

    private final WithdrawalRepository withdrawals;
    private final DatasetItemRepository items;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemWithdrawal(
            WithdrawalRepository withdrawals,
            DatasetItemRepository items,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.items = items;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Done again, it changes nothing: the first reason stays.
    public void withdraw(ItemId id, Localised reason, Officer by) {
        by.require(Role.CURATOR);
        if (!withdrawals.existsById(id)) {
            withdrawals.save(new Withdrawal(id, id.dataset(), reason, clock.instant()));
            audit.record(by, "dataset.item-withdrawn", id.toString());
        }
        items.deleteById(id);
        events.publishEvent(new ItemWithdrawn(id));
    }
}
