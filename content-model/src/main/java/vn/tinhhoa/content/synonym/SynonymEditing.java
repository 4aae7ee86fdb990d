package vn.tinhhoa.content.synonym;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.synonym.SynonymOutcome.Outdated;
import vn.tinhhoa.content.synonym.SynonymOutcome.Saved;

import java.util.List;
import java.util.UUID;

/// Adds, changes and removes groups of names that mean the same.
@Component
@Editorial
public class SynonymEditing {

    private final SynonymGroups groups;
    private final AuditTrail audit;

    SynonymEditing(SynonymGroups groups, AuditTrail audit) {
        this.groups = groups;
        this.audit = audit;
    }

    public SynonymOutcome add(List<String> names, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var refused = SynonymCheck.of(names, groups.stored());
        if (refused.isPresent()) {
            return refused.get();
        }
        var id = UUID.randomUUID().toString();
        var saved = groups.save(new SynonymGroup(id, null, names));
        audit.record(by, "synonyms.added", said(saved));
        return new Saved(saved);
    }

    /// @param seenVersion of the group that the officer looked at
    /// @throws NotFoundException when it was removed
    public SynonymOutcome change(String id, long seenVersion, List<String> names, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var group = find(id);
        if (group.names().equals(names)) {
            return new Saved(group);
        }
        if (group.seenVersion() != seenVersion) {
            return new Outdated(group);
        }
        var others = groups.stored().stream().filter(other -> !other.id().equals(id)).toList();
        var refused = SynonymCheck.of(names, others);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            var saved = groups.save(group.with(names));
            audit.record(by, "synonyms.changed", said(group) + " → " + said(saved));
            return new Saved(saved);
        } catch (OptimisticLockingFailureException meanwhile) {
            return new Outdated(find(id));
        }
    }

    /// Does nothing when somebody else removed it already.
    public void remove(String id, Officer by) {
        by.require(Role.ADMINISTRATOR);
        groups.find(id)
                .ifPresent(group -> {
                    groups.delete(id);
                    audit.record(by, "synonyms.removed", said(group));
                });
    }

    /// @throws NotFoundException when there is none of this id
    public SynonymGroup find(String id) {
        return groups.find(id).orElseThrow(() -> new NotFoundException("No synonyms " + id));
    }

    private static String said(SynonymGroup group) {
        return String.join(" = ", group.names());
    }
}
