package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.ContestFixture;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.entry.EntrySubmitting.Agreement;
import vn.tinhhoa.content.language.LanguageTag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

@EntryTest
class EntryRequirementsTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired MongoTemplate mongo;
    @Autowired ClockFixture clock;
    @Autowired Sender sender;
    @Autowired EntryDrafting drafting;
    @Autowired EntryRequirements requirements;
    @Autowired EntrySubmitting submitting;
    @Autowired Entrants entrants;
    @Autowired EntryRepository entries;

    private Entrant entrant;

    @BeforeEach
    void publish() {
        clock.set(OpenContest.CLOSES.minusSeconds(3600));
        OpenContest.publish(mongo);
        entrant = sender.entrant("a@example.vn");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void nothing_was_taken_tomorrow(int days, boolean fine) {
        var day = LocalDate.ofInstant(clock.instant(), VIETNAM).plusDays(days);
        var photo =
                EntryFixture.of(OpenContest.ID, entrant.id(), clock.instant()).taken(day).made();
        var category = ContestFixture.photos(ContestFixture.files(600), Map.of());

        assertThat(requirements.issues(photo, category))
                .extracting(EntryIssue::field)
                .satisfies(fields -> assertThat(fields.contains("date")).isNotEqualTo(fine));
    }

    /// At most eight words each; the first of each language has eight, the second nine.
    @ParameterizedTest
    @CsvSource({
        "vi, Buổi sáng sương phủ trên mặt biển, true",
        "vi, Buổi sáng sương phủ trên mặt biển Sơn Hải, false",
        "zh, 清晨薄雾笼罩着山海, true",
        "zh, 清晨的薄雾笼罩着山海的渔船和安静的村庄和古老的灯塔, false",
        "ja, 朝霧が海を包む, true",
        "ja, 朝の霧が静かな海と小さな漁村と古い灯台を優しく包んでいる, false",
        "ko, 아침 안개가 조용한 바다를 부드럽게 감싸고 있다, true",
        "ko, 아침 안개가 조용한 바다와 작은 어촌 마을을 아주 부드럽게 감싸고 있다, false",
        "lo, ພາສາລາວແມ່ນພາສາທາງການ, true",
        "lo, ໝອກຍາມເຊົ້າປົກຄຸມທະເລທີ່ງຽບສະຫງົບແລະໝູ່ບ້ານຊາວປະມົງນ້ອຍໆຂອງພວກເຮົາຢູ່ແຄມຝັ່ງທະເລ,"
                + " false",
        "km, ភាសាខ្មែរជាភាសាផ្លូវការ, true",
        "km, អ័ព្ទពេលព្រឹកគ្របដណ្តប់សមុទ្រស្ងប់ស្ងាត់និងភូមិអ្នកនេសាទតូចមួយរបស់យើងនៅមាត់សមុទ្រ,"
                + " false"
    })
    void counts_the_words_of_writing_in_its_own_script(
            String language, String story, boolean fits) {
        var entry = sender.draft(entrant, OpenContest.WRITING);
        drafting.save(
                entry.id(),
                OpenContest.story(new LanguageTag(language), story),
                OpenContest.WRITING);

        var outcome = sender.send(entry);

        if (fits) {
            assertThat(outcome).isInstanceOf(EntrySubmitting.Sent.class);
        } else {
            assertThat(issues(outcome))
                    .extracting(EntryIssue::field, EntryIssue::code)
                    .containsExactly(tuple("STORY-" + language, "text.too-many-words"));
        }
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        entrants.save(entrant.id(), PersonalData.NOTHING);
        var entry = sender.draft(entrant, OpenContest.SINGLE);

        var outcome =
                submitting.send(entry.id(), new Agreement(Set.of(), 1, LanguageTag.VIETNAMESE));

        assertThat(issues(outcome))
                .extracting(EntryIssue::code)
                .containsExactlyInAnyOrder(
                        "name.missing",
                        "born.missing",
                        "excluded.not-said",
                        "files.too-few",
                        "text.missing",
                        "synthetic.not-said",
                        "consent.missing");
    }

    @Test
    void records_what_was_agreed_to_in_which_language_and_when() {
        var entry = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("a"));

        sender.send(entry);

        assertThat(entries.findById(entry.id()).orElseThrow().consents())
                .containsExactly(
                        new ConsentGiven(
                                Scope.CONTEST, 1, LanguageTag.VIETNAMESE, clock.instant()));
    }

    @Test
    void asks_anew_when_the_rules_changed_since_they_were_read() {
        var entry = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("a"));
        OpenContest.publish(mongo, 2);

        assertThat(sender.send(entry)).isInstanceOf(EntrySubmitting.OtherRules.class);
    }

    @Test
    void asks_the_young_for_their_guardian_and_turns_children_away() {
        var entry = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("a"));
        entrants.save(entrant.id(), born(LocalDate.of(2011, 11, 22)));
        assertThat(issues(sender.send(entry)))
                .extracting(EntryIssue::code)
                .containsExactly("born.too-young");

        // The contest closes on the 21st in the province's time: fifteen today, not yet eighteen.
        entrants.save(entrant.id(), born(LocalDate.of(2011, 11, 20)));
        assertThat(issues(sender.send(entry)))
                .extracting(EntryIssue::code)
                .containsExactly("guardian.missing");
    }

    @Test
    void says_of_a_file_in_numbers_what_is_wrong_with_it() {
        var entry = sender.draft(entrant, OpenContest.SINGLE);

        assertThat(refusals(entry, OpenContest.jpeg(500, 300)))
                .containsExactly(
                        new EntryIssue("files", "file.long-side", List.of("500", "600")),
                        new EntryIssue("files", "file.short-side", List.of("300", "400")));
        assertThat(refusals(entry, "no picture".getBytes(StandardCharsets.UTF_8)))
                .extracting(EntryIssue::code)
                .containsExactly("picture.type");
        assertThat(entries.findById(entry.id()).orElseThrow().works()).isEmpty();
    }

    @Test
    void leaves_what_was_sent_alone_when_a_change_would_spoil_it() {
        var entry = sender.filled(entrant, OpenContest.SINGLE, OpenContest.picture("a"));
        sender.send(entry);

        assertThat(drafting.save(entry.id(), EntryContent.NOTHING, OpenContest.SINGLE))
                .isInstanceOf(EntryDrafting.NotComplete.class);
        assertThat(drafting.save(entry.id(), OpenContest.content("Chiều"), OpenContest.SINGLE))
                .isInstanceOf(EntryDrafting.Kept.class);
        clock.set(OpenContest.CLOSES);
        assertThat(drafting.save(entry.id(), OpenContest.content("Tối"), OpenContest.SINGLE))
                .isInstanceOf(EntryDrafting.TooLate.class);
    }

    private List<EntryIssue> refusals(Entry entry, byte[] file) {
        if (sender.take(entry, OpenContest.SINGLE, file)
                instanceof WorkTaking.Refused(var issues)) {
            return issues;
        }
        throw new AssertionError("It was taken");
    }

    private static PersonalData born(LocalDate day) {
        return new PersonalData("An", day, Residence.CITIZEN, "VN", "", "", true, null);
    }

    private static List<EntryIssue> issues(EntrySubmitting.Outcome outcome) {
        if (outcome instanceof EntrySubmitting.NotComplete(var issues)) {
            return issues;
        }
        throw new AssertionError("It was " + outcome);
    }
}
