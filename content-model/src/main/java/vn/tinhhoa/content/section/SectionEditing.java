package vn.tinhhoa.content.section;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.Localised;

/// Adds sections and changes their names, addresses, order and layout. A changed address reaches
/// the public with the next publication of each article.
@Component
@Editorial
public class SectionEditing {

    private final Sections sections;
    private final AuditTrail audit;

    SectionEditing(Sections sections, AuditTrail audit) {
        this.sections = sections;
        this.audit = audit;
    }

    /// @return false when the key is taken
    public boolean add(String key, Localised names, Localised slugs, Officer by) {
        by.require(Role.ADMINISTRATOR);
        if (sections.byKey(key).isPresent()) {
            return false;
        }
        var last = sections.all().stream().mapToInt(Section::order).max().orElse(0);
        sections.save(new Section(key, names, slugs, last + 1, SectionLayout.NEWS, null));
        audit.record(by, "section.added", key);
        return true;
    }

    /// @throws NotFoundException when there is no section with its key, or none with its parent's
    public void change(Section changed, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var section = find(changed.key());
        var parent = changed.parent();
        if (parent != null && !find(parent).mayHold(changed)) {
            throw new NotFoundException("No section " + parent + " for others to stand under");
        }
        if (!changed.equals(section)) {
            sections.save(changed);
            audit.record(by, "section.changed", changed.key());
        }
    }

    private Section find(String key) {
        return sections.byKey(key).orElseThrow(() -> new NotFoundException("No section " + key));
    }
}
