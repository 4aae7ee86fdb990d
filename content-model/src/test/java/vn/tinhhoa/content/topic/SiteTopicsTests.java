package vn.tinhhoa.content.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;

import java.io.IOException;

@ContentTest
class SiteTopicsTests {

    @Autowired private SiteTopics topics;
    @Autowired private TopicEditing editing;
    @Autowired private TopicRepository repository;
    @Autowired private AuditTrail audit;

    @Test
    void a_new_installation_has_topics_in_every_language() throws IOException {
        var first = FirstTopics.list().stream().map(one -> one.topic(1)).toList();
        assertThat(topics.all().stream().map(Topic::key))
                .containsAll(first.stream().map(Topic::key).toList());
        assertThat(first)
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(topic ->
                        assertThat(topic.names().texts().keySet())
                                .as(topic.key())
                                .containsAll(SiteLanguages.INTERFACE));
    }

    @Test
    void a_start_changes_nothing_where_there_are_topics() throws IOException {
        var before = topics.byKey("le-hoi").orElseThrow();
        editing.change(new Topic("le-hoi", before.names(), 99), Officers.ADMIN);
        new FirstTopics(repository).afterPropertiesSet();
        assertThat(topics.byKey("le-hoi").orElseThrow().order()).isEqualTo(99);
        editing.change(before, Officers.ADMIN);
    }

    @Test
    void a_topic_is_added_once_and_its_new_name_is_there_at_once() {
        var names = Localised.of(LanguageTag.VIETNAMESE, "Cà phê");
        assertThat(editing.add("ca-phe", names, Officers.ADMIN)).isTrue();
        assertThat(editing.add("ca-phe", names, Officers.ADMIN)).isFalse();
        var renamed = names.with(LanguageTag.ENGLISH, "Coffee");
        editing.change(new Topic("ca-phe", renamed, 3), Officers.ADMIN);
        assertThat(topics.byKey("ca-phe").orElseThrow().name(new LanguageTag("fr")))
                .isEqualTo("Coffee");
        assertThat(audit.of("ca-phe", 5)).hasSize(2);
        repository.deleteById("ca-phe");
    }

    @Test
    void only_administrators_edit_them() {
        var names = Localised.of(LanguageTag.VIETNAMESE, "Trà");
        assertThatThrownBy(() -> editing.add("tra", names, Officers.LAN))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> editing.change(new Topic("tra", names, 1), Officers.ADMIN))
                .isInstanceOf(NotFoundException.class);
    }
}
