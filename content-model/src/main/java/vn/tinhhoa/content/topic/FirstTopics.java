package vn.tinhhoa.content.topic;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives a new installation the topics that a province writes about. Where there are topics
/// already, none is added or changed.
@Component
@Editorial
class FirstTopics implements InitializingBean {

    private static final String LIST = "/topic/first.json";

    private final TopicRepository topics;

    FirstTopics(TopicRepository topics) {
        this.topics = topics;
    }

    /// @param names by language tag
    record First(String key, Map<String, String> names) {

        Topic topic(int order) {
            var named = new LinkedHashMap<LanguageTag, String>();
            names.forEach((tag, name) -> named.put(LanguageTag.of(tag), name));
            return new Topic(key, new Localised(named), order);
        }
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (topics.count() > 0) {
            return;
        }
        var order = 0;
        for (var first : list()) {
            order++;
            topics.save(first.topic(order));
        }
    }

    static List<First> list() throws IOException {
        try (var list = FirstTopics.class.getResourceAsStream(LIST)) {
            return List.of(JsonMapper.builder().build().readValue(list, First[].class));
        }
    }
}
