package vn.tinhhoa.standalone.judging;

import vn.tinhhoa.content.contest.Advance;
import vn.tinhhoa.content.contest.RoundMethod;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.RoundPlan.BlindField;
import vn.tinhhoa.content.contest.RoundPlan.Criterion;
import vn.tinhhoa.content.contest.TieBreak;
import vn.tinhhoa.content.language.Localised;

import java.util.List;
import java.util.Set;

/// Rounds of each kind.
final class Plans {

    private static final Localised QUESTION =
            JudgedContest.name("Ảnh này có vào vòng sau không?", "Should this picture go on?");

    private Plans() {}

    static RoundPlan qualifying(int quorum, int advancing, Set<BlindField> blind) {
        return plan(
                "so-khao",
                JudgedContest.name("Sơ khảo", "First round"),
                RoundMethod.QUALIFYING,
                0,
                List.of(),
                quorum,
                blind,
                new Advance.Top(advancing),
                List.of(TieBreak.TOP_MARKS, TieBreak.CHAIR, TieBreak.DRAW));
    }

    static RoundPlan weighted(Set<BlindField> blind) {
        return plan(
                "cham-diem",
                JudgedContest.name("Chấm điểm", "Marks"),
                RoundMethod.WEIGHTED,
                10,
                List.of(
                        new Criterion("art", JudgedContest.name("Nghệ thuật", "Art"), 70),
                        new Criterion("word", JudgedContest.name("Truyền thông", "Message"), 30)),
                0,
                blind,
                new Advance.Top(3),
                List.of());
    }

    static RoundPlan ranking() {
        return plan(
                "chung-khao",
                JudgedContest.name("Chung khảo", "Final"),
                RoundMethod.RANKING,
                0,
                List.of(),
                0,
                Set.of(),
                new Advance.Prizes(),
                List.of());
    }

    private static RoundPlan plan(
            String code,
            Localised name,
            RoundMethod method,
            int scale,
            List<Criterion> criteria,
            int quorum,
            Set<BlindField> blind,
            Advance advance,
            List<TieBreak> ties) {
        return new RoundPlan(
                code, name, method, QUESTION, scale, criteria, 0, quorum, blind, advance, ties);
    }
}
