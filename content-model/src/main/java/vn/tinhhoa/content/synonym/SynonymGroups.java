package vn.tinhhoa.content.synonym;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Reread;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The groups as search reads them: a change counts on every node within seconds.
@Component
public class SynonymGroups {

    private final SynonymGroupRepository repository;
    private final Reread<List<SynonymGroup>> groups;

    SynonymGroups(SynonymGroupRepository repository, Clock clock) {
        this.repository = repository;
        this.groups = new Reread<>(repository::findAll, clock);
    }

    /// In the order of their first names.
    public List<SynonymGroup> all() {
        return groups.get().stream()
                .sorted(Comparator.comparing(group -> group.names().getFirst()))
                .toList();
    }

    /// The names of each group.
    public List<List<String>> names() {
        return all().stream().map(SynonymGroup::names).toList();
    }

    /// As it is in the store now.
    Optional<SynonymGroup> find(String id) {
        return repository.findById(id);
    }

    /// As they are in the store now.
    List<SynonymGroup> stored() {
        return repository.findAll();
    }

    SynonymGroup save(SynonymGroup group) {
        var saved = repository.save(group);
        groups.forget();
        return saved;
    }

    void delete(String id) {
        repository.deleteById(id);
        groups.forget();
    }
}
