package vn.tinhhoa.content.topic;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Reread;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The site's topics in their order.
@Component
public class SiteTopics {

    private final TopicRepository repository;
    private final Reread<List<Topic>> topics;

    SiteTopics(TopicRepository repository, Clock clock) {
        this.repository = repository;
        this.topics = new Reread<>(repository::findAllByOrderByOrder, clock);
    }

    public List<Topic> all() {
        return topics.get();
    }

    public Optional<Topic> byKey(String key) {
        return all().stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    /// Changes whenever any topic does.
    public int fingerprint() {
        return all().hashCode();
    }

    void save(Topic topic) {
        repository.save(topic);
        topics.forget();
    }
}
