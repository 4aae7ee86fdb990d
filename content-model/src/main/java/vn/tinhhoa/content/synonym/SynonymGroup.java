package vn.tinhhoa.content.synonym;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import java.util.List;

/// Names that mean the same, such as `KDL` and `khu du lịch`.
@Document("synonym_groups")
public record SynonymGroup(@Id String id, @Version @Nullable Long version, List<String> names) {

    public SynonymGroup {
        names = List.copyOf(names);
    }

    public long seenVersion() {
        return version == null ? 0 : version;
    }

    SynonymGroup with(List<String> others) {
        return new SynonymGroup(id, version, others);
    }
}
