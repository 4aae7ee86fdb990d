package vn.tinhhoa.content.contest.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.Prize.Rank;
import vn.tinhhoa.content.contest.award.PrizeLadder.Given;
import vn.tinhhoa.content.contest.award.PrizeLadder.Placed;
import vn.tinhhoa.content.contest.award.PrizeLadder.Undecided;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.language.Localised;

import java.util.List;

class PrizeLadderTests {

    @Test
    void hands_prizes_down_the_order_whatever_order_the_rules_name_them_in() {
        var proposal =
                PrizeLadder.propose(
                        List.of(
                                prize("nhi", Rank.SECOND, 2, null),
                                prize("binh-chon", Rank.PUBLIC_CHOICE, 1, null),
                                prize("nhat", Rank.FIRST, 1, null)),
                        List.of(placed(3, 3), placed(1, 1), placed(2, 2), placed(4, 4)));

        assertThat(proposal.given())
                .containsExactly(
                        new Given("nhat", code(1)),
                        new Given("nhi", code(2)),
                        new Given("nhi", code(3)));
        assertThat(proposal.undecided()).isEmpty();
    }

    @Test
    void gives_a_category_its_own_prizes() {
        var proposal =
                PrizeLadder.propose(
                        List.of(
                                prize("dac-biet", Rank.SPECIAL, 1, null),
                                prize("nhat-bo", Rank.FIRST, 1, "bo-anh"),
                                prize("nhat-don", Rank.FIRST, 1, "anh-don")),
                        List.of(
                                new Placed(code(1), "anh-don", 1),
                                new Placed(code(2), "anh-don", 2),
                                new Placed(code(3), "bo-anh", 3)));

        assertThat(proposal.given())
                .containsExactlyInAnyOrder(
                        new Given("dac-biet", code(1)),
                        new Given("nhat-don", code(2)),
                        new Given("nhat-bo", code(3)));
    }

    @Test
    void leaves_open_what_equals_would_have_to_share() {
        var proposal =
                PrizeLadder.propose(
                        List.of(
                                prize("nhat", Rank.FIRST, 1, null),
                                prize("nhi", Rank.SECOND, 1, null),
                                prize("ba", Rank.THIRD, 2, null)),
                        List.of(placed(1, 1), placed(2, 2), placed(3, 2), placed(4, 4)));

        assertThat(proposal.given())
                .containsExactly(new Given("nhat", code(1)), new Given("ba", code(4)));
        assertThat(proposal.undecided())
                .containsExactly(new Undecided("nhi", 1, List.of(code(2), code(3))));
    }

    @Test
    void gives_fewer_when_there_are_fewer() {
        var proposal =
                PrizeLadder.propose(
                        List.of(prize("ba", Rank.THIRD, 5, null)), List.of(placed(1, 1)));

        assertThat(proposal.given()).containsExactly(new Given("ba", code(1)));
    }

    private static Prize prize(String code, Rank rank, int count, @Nullable String category) {
        return new Prize(code, Localised.EMPTY, rank, count, Localised.EMPTY, category);
    }

    private static Placed placed(int number, int place) {
        return new Placed(code(number), "anh-don", place);
    }

    private static EntryCode code(int number) {
        return new EntryCode("K7M2Q9X" + number);
    }
}
