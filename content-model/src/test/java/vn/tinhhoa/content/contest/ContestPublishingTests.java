package vn.tinhhoa.content.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.NotAllowedException;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

@ContentTest
class ContestPublishingTests {

    private static final ContestId ID = new ContestId("que-huong-tuoi-dep");

    @Autowired ContestDrafting drafting;
    @Autowired ContestPublishing publishing;
    @Autowired Contests contests;
    @Autowired PublishedContests published;
    @Autowired ContestTemplates templates;
    @Autowired RuleSetRepository ruleSets;
    @Autowired AuditTrail audit;

    private RuleSet rules;

    @BeforeEach
    void begin() {
        rules =
                templates.rules(
                        templates.find("beautiful-homeland").orElseThrow(),
                        new Particulars(
                                LocalDate.now().getYear() + 1,
                                "Sơn Hải",
                                "Tỉnh Sơn Hải",
                                "cuocthi@sonhai.vn"));
        drafting.begin(ID, "que-huong", rules, Officers.HAI).orElseThrow();
    }

    private long version() {
        return Objects.requireNonNull(contests.require(ID).version());
    }

    /// The rules with something changed in their JSON form.
    private RuleSet with(Consumer<Map<String, Object>> change) {
        var tree = new LinkedHashMap<>(RuleSetJson.write(rules));
        change.accept(tree);
        var read = RuleSetJson.read(tree, "");
        assertThat(read.problems()).isEmpty();
        return read.rules();
    }

    private List<String> issues(Consumer<Map<String, Object>> change) {
        return publishing.issues(with(change), Optional.empty()).stream()
                .map(issue -> issue.code() + " " + issue.field())
                .toList();
    }

    private static Map<String, Object> item(Map<String, Object> tree, String list, int at) {
        @SuppressWarnings("unchecked")
        var item =
                (Map<String, Object>)
                        ((List<Object>) Objects.requireNonNull(tree.get(list))).get(at);
        return item;
    }

    @Test
    void publishing_freezes_the_first_rule_set_and_shows_it_to_everybody() {
        assertThat(published.find(ID)).isEmpty();

        var outcome = publishing.publish(ID, version(), "", Officers.HAI);

        assertThat(outcome).isInstanceOf(ContestOutcome.Published.class);
        var held = published.find(ID).orElseThrow();
        assertThat(held.rules()).isEqualTo(rules);
        assertThat(held.inForce().id().number()).isEqualTo(1);
        assertThat(held.phase(rules.period().opens().minusMillis(1)))
                .isEqualTo(ContestPhase.COMING);
        assertThat(held.phase(rules.period().opens())).isEqualTo(ContestPhase.OPEN);
        assertThat(held.phase(rules.period().closes())).isEqualTo(ContestPhase.ENDED);
        assertThat(published.fingerprint(rules.period().opens()))
                .isNotEqualTo(published.fingerprint(rules.period().closes()));
        assertThat(audit.latest(1).getFirst().action()).isEqualTo("contest.published");
    }

    @Test
    void a_later_rule_set_needs_a_note_and_leaves_the_former_as_it_was() {
        publishing.publish(ID, version(), "", Officers.HAI);
        assertThat(publishing.publish(ID, version(), "", Officers.HAI))
                .isInstanceOf(ContestOutcome.Unchanged.class);
        var changed = with(tree -> tree.put("organiser", "Hội Nhiếp ảnh"));
        drafting.change(ID, changed, version(), Officers.HAI);
        assertThat(published.find(ID).orElseThrow().rules()).isEqualTo(rules);

        assertThat(publishing.publish(ID, version(), " ", Officers.HAI))
                .isInstanceOf(ContestOutcome.Blocked.class);
        publishing.publish(ID, version(), "Đổi cơ quan tổ chức", Officers.HAI);

        var held = published.find(ID).orElseThrow();
        assertThat(published.ruleSets(held))
                .extracting(set -> set.id().number(), PublishedRuleSet::changeNote)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2, "Đổi cơ quan tổ chức"),
                        org.assertj.core.api.Assertions.tuple(1, ""));
        assertThat(published.ruleSet(new RuleSetId(ID, 1)).orElseThrow().rules()).isEqualTo(rules);
        assertThat(held.rules()).isEqualTo(changed);
    }

    @Test
    void a_rule_set_that_was_left_half_way_is_nobodys_and_is_replaced() {
        var left = with(tree -> tree.put("organiser", "Dở dang"));
        ruleSets.insert(new PublishedRuleSet(new RuleSetId(ID, 1), left, "", Instant.EPOCH));
        assertThat(published.ruleSet(new RuleSetId(ID, 1))).isEmpty();

        publishing.publish(ID, version(), "", Officers.HAI);

        assertThat(published.find(ID).orElseThrow().rules()).isEqualTo(rules);
    }

    @Test
    void nothing_is_overwritten_that_somebody_else_saved_meanwhile() {
        var seen = version();
        var theirs = with(tree -> tree.put("organiser", "Của người khác"));
        drafting.change(ID, theirs, seen, Officers.HAI);

        var mine = with(tree -> tree.put("organiser", "Của tôi"));
        assertThat(drafting.change(ID, mine, seen, Officers.HAI))
                .isInstanceOf(DraftOutcome.Outdated.class);
        assertThat(publishing.publish(ID, seen, "", Officers.HAI))
                .isInstanceOf(ContestOutcome.Outdated.class);
        assertThat(publishing.callOff(ID, seen, Officers.HAI))
                .isInstanceOf(ContestOutcome.Outdated.class);
        assertThat(contests.require(ID).draft()).isEqualTo(theirs);
        assertThat(drafting.change(ID, theirs, seen, Officers.HAI))
                .isInstanceOf(DraftOutcome.Unchanged.class);
    }

    @Test
    void only_contest_officers_set_contests_up() {
        assertThatThrownBy(() -> drafting.begin(new ContestId("x"), "x", rules, Officers.MAI))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> publishing.publish(ID, version(), "", Officers.MAI))
                .isInstanceOf(NotAllowedException.class);
        assertThat(drafting.begin(ID, "x", rules, Officers.HAI)).isEmpty();
    }

    @Test
    void what_was_called_off_stays_called_off_and_is_still_told() {
        publishing.publish(ID, version(), "", Officers.HAI);

        publishing.callOff(ID, version(), Officers.HAI);

        var held = published.find(ID).orElseThrow();
        assertThat(held.phase(Instant.now())).isEqualTo(ContestPhase.CALLED_OFF);
        assertThat(publishing.publish(ID, version(), "Lại", Officers.HAI))
                .isInstanceOf(ContestOutcome.CalledOff.class);
    }

    @Test
    void refuses_what_nobody_could_hold_entrants_to() {
        assertThat(issues(tree -> tree.put("name", Map.of("vi", "Chỉ tiếng Việt"))))
                .containsExactly("text.missing name.en");
        assertThat(issues(tree -> tree.put("secretariat", "không phải thư")))
                .containsExactly("secretariat.missing secretariat");
        assertThat(issues(tree -> tree.put("licence", "")))
                .containsExactly("licence.missing licence");
        assertThat(issues(tree -> tree.put("eraseOn", "2020-01-01")))
                .containsExactly("erase.before-close eraseOn");
        assertThat(issues(tree -> tree.put("categories", List.of())))
                .containsExactly("categories.missing categories");
        assertThat(issues(tree -> tree.put("rounds", List.of())))
                .contains("rounds.missing rounds", "prize.no-round prizes.0.rank");
        assertThat(issues(tree -> tree.put("consents", List.of())))
                .containsExactly("consent.missing consents");
    }

    @Test
    void refuses_periods_ages_and_weights_that_make_no_sense() {
        assertThat(
                        issues(tree ->
                                tree.put(
                                        "period",
                                        Map.of(
                                                "opens", "2099-02-01T00:00:00+07:00",
                                                "closes", "2099-01-01T00:00:00+07:00"))))
                .contains("period.upside-down period.closes");
        assertThat(
                        issues(tree ->
                                tree.put(
                                        "period",
                                        Map.of(
                                                "opens", "2019-02-01T00:00:00+07:00",
                                                "closes", "2019-03-01T00:00:00+07:00"))))
                .contains("period.over period.closes");
        assertThat(
                        issues(tree ->
                                tree.put(
                                        "eligibility",
                                        Map.of(
                                                "residences", List.of("CITIZEN"),
                                                "minimumAge", 18,
                                                "guardianBelow", 15))))
                .containsExactly("guardian.below-minimum eligibility.guardianBelow");
        assertThat(
                        issues(tree -> {
                            var criteria =
                                    List.of(
                                            Map.of(
                                                    "code",
                                                    "a",
                                                    "name",
                                                    Map.of("vi", "A", "en", "A"),
                                                    "weight",
                                                    70));
                            item(tree, "rounds", 1).put("criteria", criteria);
                        }))
                .containsExactly("weights.not-whole rounds.1.criteria.0.weight");
        assertThat(issues(tree -> item(tree, "rounds", 1).put("tieBreaks", List.of("TOP_MARKS"))))
                .containsExactly("ties.open rounds.1.tieBreaks.0");
        assertThat(
                        issues(tree ->
                                item(tree, "rounds", 1)
                                        .put("advance", Map.of("by", "TOP", "number", 3))))
                .contains("advance.last rounds.1.advance.by");
        assertThat(issues(tree -> item(tree, "prizes", 0).put("category", "khong-co")))
                .containsExactly("prize.category-unknown prizes.0.category");
        assertThat(issues(tree -> item(tree, "rounds", 2).remove("publicVote")))
                .containsExactly("vote.missing rounds.2.publicVote.opens");
        assertThat(issues(tree -> item(tree, "categories", 0).put("most", 0)))
                .containsExactly("most.missing categories.0.most");
    }
}
