package vn.tinhhoa.content.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/// Settings of the search that hold for every engine.
///
/// @param synonyms more groups of names that mean the same, each as one text with ` = ` between
///   them: `Hà Tây = Hà Nội`
@ConfigurationProperties("tinhhoa.search")
public record SearchProperties(@DefaultValue List<String> synonyms) {

    List<List<String>> groups() {
        return synonyms.stream().map(group -> List.of(group.split(" = "))).toList();
    }
}
