package vn.tinhhoa.content.contest.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.FileRequirements.Synthetic;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.PublicVote;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RuleSet;
import vn.tinhhoa.content.contest.TextRequirement;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/// Each template holds the rules of the contest that it was taken from.
@ContentTest
class ContestTemplatesTests {

    private static final int YEAR = LocalDate.now().getYear() + 1;

    @Autowired ContestTemplates templates;
    @Autowired ContestPublishing publishing;

    private RuleSet rules(String key) {
        return templates.rules(
                templates.find(key).orElseThrow(),
                new Particulars(YEAR, "Sơn Hải", "Sở Du lịch tỉnh Sơn Hải", "cuocthi@sonhai.vn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "happiness",
                "province-tourism",
                "newspaper",
                "living-in-viet-nam",
                "beautiful-homeland"
            })
    void every_template_may_be_published_and_reads_back_as_it_was_written(String key) {
        var rules = rules(key);

        assertThat(publishing.issues(rules, Optional.empty())).isEmpty();
        assertThat(rules.languages()).containsExactly(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH);
        assertThat(rules.period().opens().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).getYear())
                .isEqualTo(YEAR);
        assertThat(rules.name().texts().values()).allMatch(name -> name.contains("" + YEAR));
        var written = RuleSetJson.write(rules);
        assertThat(RuleSetJson.text(written)).doesNotContain("{province}", "{organiser}");
        assertThat(RuleSetJson.read(written, ""))
                .isEqualTo(new RuleSetJson.Read(rules, java.util.List.of()));
        assertThat(rules.consents())
                .extracting(consent -> consent.scope())
                .containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    void happiness_takes_large_jpegs_taken_after_a_date_from_15_years_on_with_a_public_prize() {
        var rules = rules("happiness");

        assertThat(rules.eligibility().minimumAge()).isEqualTo(15);
        assertThat(rules.eligibility().guardianBelow()).isEqualTo(18);
        assertThat(rules.eligibility().residences())
                .containsExactlyInAnyOrder(
                        Residence.CITIZEN,
                        Residence.OVERSEAS_VIETNAMESE,
                        Residence.FOREIGN_RESIDENT);
        assertThat(rules.eligibility().excluded()).containsExactlyInAnyOrder(ExcludedRole.values());
        assertThat(rules.categories())
                .extracting(Category::kind)
                .containsExactly(Kind.SINGLE_PHOTO, Kind.SERIES);
        assertThat(rules.categories())
                .allSatisfy(category -> {
                    assertThat(category.files().formats()).containsExactly(Format.JPEG);
                    assertThat(category.files().leastLongSide()).isEqualTo(3_000);
                    assertThat(category.capture().from()).isEqualTo(LocalDate.of(YEAR - 1, 1, 1));
                    assertThat(category.capture().until()).isNull();
                    assertThat(category.capture().unpublished()).isTrue();
                });
        var series = rules.category("bo-anh").orElseThrow().files();
        assertThat(series.fewest()).isEqualTo(5);
        assertThat(series.most()).isEqualTo(7);
        assertThat(rules.prizes()).extracting(prize -> prize.rank()).contains(Rank.PUBLIC_CHOICE);
        assertThat(rules.rounds())
                .extracting(round -> round.method())
                .contains(RoundMethod.PUBLIC_VOTE);
        assertThat(rules.period().grace()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void province_tourism_takes_heavy_jpegs_from_the_province_and_checks_originals() {
        var rules = rules("province-tourism");
        var category = rules.categories().getFirst();

        assertThat(category.files().formats()).containsExactly(Format.JPEG);
        assertThat(category.files().leastBytes()).isEqualTo(3_000_000);
        assertThat(category.files().leastShortSide()).isEqualTo(3_000);
        assertThat(category.files().originalFromFinalists()).isTrue();
        assertThat(category.files().scansRefused()).isTrue();
        assertThat(category.capture().places()).containsExactly("Sơn Hải");
        assertThat(category.capture().from()).isEqualTo(LocalDate.of(YEAR - 2, 1, 1));
        assertThat(rules.eligibility().excluded())
                .contains(ExcludedRole.JURY, ExcludedRole.ORGANISER);
    }

    @Test
    void newspaper_takes_singles_and_series_up_to_seven_with_a_story_of_300_words() {
        var rules = rules("newspaper");

        assertThat(rules.categories())
                .extracting(
                        Category::kind,
                        category -> category.files().fewest(),
                        category -> category.files().most())
                .containsExactly(tuple(Kind.SINGLE_PHOTO, 1, 1), tuple(Kind.SERIES, 2, 7));
        assertThat(rules.categories())
                .allSatisfy(category -> {
                    assertThat(category.files().formats())
                            .containsExactlyInAnyOrder(Format.JPEG, Format.PNG);
                    assertThat(category.files().mostBytes()).isEqualTo(5_000_000);
                    assertThat(category.texts().get(TextField.STORY))
                            .isEqualTo(new TextRequirement(true, 300));
                });
    }

    @Test
    void living_in_viet_nam_is_bilingual_from_18_for_any_nationality_and_some_months() {
        var rules = rules("living-in-viet-nam");
        var capture = rules.categories().getFirst().capture();

        assertThat(rules.eligibility().minimumAge()).isEqualTo(18);
        assertThat(rules.eligibility().guardianBelow()).isZero();
        assertThat(rules.eligibility().residences())
                .containsExactlyInAnyOrder(Residence.CITIZEN, Residence.FOREIGN_RESIDENT);
        assertThat(rules.eligibility().note().in(LanguageTag.ENGLISH, ""))
                .contains("Any nationality");
        assertThat(capture.from()).isEqualTo(LocalDate.of(YEAR, 1, 1));
        assertThat(capture.until()).isEqualTo(LocalDate.of(YEAR, 5, 15));
        assertThat(rules.call().in(LanguageTag.ENGLISH, "")).contains("15 May " + YEAR);
    }

    @Test
    void beautiful_homeland_has_two_rounds_weighted_70_to_30_no_ai_and_a_prize_by_votes() {
        var rules = rules("beautiful-homeland");
        var category = rules.categories().getFirst();

        assertThat(category.files().leastLongSide()).isEqualTo(2_000);
        assertThat(category.files().synthetic()).isEqualTo(Synthetic.REFUSED);
        assertThat(category.texts().get(TextField.CAPTION))
                .isEqualTo(new TextRequirement(true, 30));
        assertThat(rules.rounds())
                .extracting(
                        round -> round.code(), round -> round.method(), round -> round.advance())
                .containsExactly(
                        tuple("so-khao", RoundMethod.QUALIFYING, new Advance.Top(60)),
                        tuple("chung-khao", RoundMethod.WEIGHTED, new Advance.Prizes()),
                        tuple("binh-chon", RoundMethod.PUBLIC_VOTE, new Advance.Prizes()));
        assertThat(rules.round("chung-khao").orElseThrow().criteria())
                .extracting(criterion -> criterion.weight())
                .containsExactly(70, 30);
        var vote = Objects.requireNonNull(rules.round("binh-chon").orElseThrow().publicVote());
        assertThat(vote.opens()).isAfter(rules.period().closes());
        assertThat(vote.per()).isEqualTo(PublicVote.Per.CONTEST);
        var prize = rules.prize("tuong-tac").orElseThrow();
        assertThat(prize.rank()).isEqualTo(Rank.PUBLIC_CHOICE);
        assertThat(prize.name().in(LanguageTag.ENGLISH, "")).contains("interaction");
        assertThat(LocalDateTime.ofInstant(rules.period().closes(), ZoneId.of("Asia/Ho_Chi_Minh")))
                .isEqualTo(LocalDateTime.of(YEAR, 9, 1, 0, 0));
    }
}
