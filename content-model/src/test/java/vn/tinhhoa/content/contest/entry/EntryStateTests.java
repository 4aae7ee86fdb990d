package vn.tinhhoa.content.contest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class EntryStateTests {

    @ParameterizedTest
    @EnumSource
    void can_be_withdrawn_or_disqualified_from_anywhere_but_the_end(EntryState state) {
        assertThat(state.mayBecome(EntryState.WITHDRAWN)).isEqualTo(!state.isFinal());
        assertThat(state.mayBecome(EntryState.DISQUALIFIED)).isEqualTo(!state.isFinal());
        assertThat(state.mayBecome(EntryState.DRAFT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void is_judged_only_after_it_was_found_eligible(EntryState state) {
        assertThat(
                        Arrays.stream(EntryState.values())
                                .filter(before -> before.mayBecome(EntryState.IN_JUDGING)))
                .containsExactly(EntryState.ELIGIBLE, EntryState.SHORTLISTED, EntryState.FINALIST);
        assertThat(state.mayBecome(EntryState.SUBMITTED)).isEqualTo(state.isOpenToItsAuthor());
    }
}
