package vn.tinhhoa.content.section;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.Localised;

/// Adds sections and changes their names, addresses and order. A changed address reaches the public
/// with the next publication of each article.
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
        sections.save(new Section(key, names, slugs, last + 1));
        audit.record(by, "section.added", key);
        return true;
    }

    public void change(String key, Localised names, Localised slugs, int order, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var section =
                sections.byKey(key).orElseThrow(() -> new NotFoundException("No section " + key));
        var changed = new Section(section.key(), names, slugs, order);
        if (!changed.equals(section)) {
            sections.save(changed);
            audit.record(by, "section.changed", key);
        }
    }
}
