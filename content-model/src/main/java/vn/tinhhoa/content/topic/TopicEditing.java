package vn.tinhhoa.content.topic;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.Localised;

/// Adds topics, and changes their names and order. A changed name is seen at once wherever the
/// topic is.
@Component
@Editorial
public class TopicEditing {

    private final SiteTopics topics;
    private final AuditTrail audit;

    TopicEditing(SiteTopics topics, AuditTrail audit) {
        this.topics = topics;
        this.audit = audit;
    }

    /// @return false when the key is taken
    public boolean add(String key, Localised names, Officer by) {
        by.require(Role.ADMINISTRATOR);
        if (topics.byKey(key).isPresent()) {
            return false;
        }
        var last = topics.all().stream().mapToInt(Topic::order).max().orElse(0);
        topics.save(new Topic(key, names, last + 1));
        audit.record(by, "topic.added", key);
        return true;
    }

    /// @throws NotFoundException when there is no topic with its key
    public void change(Topic changed, Officer by) {
        by.require(Role.ADMINISTRATOR);
        var topic =
                topics.byKey(changed.key())
                        .orElseThrow(() -> new NotFoundException("No topic " + changed.key()));
        if (!changed.equals(topic)) {
            topics.save(changed);
            audit.record(by, "topic.changed", changed.key());
        }
    }
}
