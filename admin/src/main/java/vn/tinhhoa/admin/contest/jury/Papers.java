package vn.tinhhoa.admin.contest.jury;

import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.content.contest.RoundPlan;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.judging.Ballot;
import vn.tinhhoa.content.contest.judging.Paper;
import vn.tinhhoa.content.contest.tally.Marking.Answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ballots as a form has them: `answer`, `mark-0`, `mark-1` …, `place-K7M2-Q9XD`, `remark`.
final class Papers {

    private static final String PLACE = "place-";

    private Papers() {}

    static Paper read(RoundPlan plan, Fields fields) {
        var remark = fields.text("remark");
        return switch (plan.method()) {
            case QUALIFYING ->
                    Paper.answer(
                            Arrays.stream(Answer.values())
                                    .filter(one -> one.name().equals(fields.get("answer")))
                                    .findFirst()
                                    .orElse(null),
                            remark);
            case RATING -> Paper.marks(marks(fields, 1), remark);
            case WEIGHTED -> Paper.marks(marks(fields, plan.criteria().size()), remark);
            case RANKING, PUBLIC_VOTE -> Paper.ranking(places(fields), remark);
        };
    }

    private static List<Integer> marks(Fields fields, int count) {
        var marks = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            marks.add(number(fields.get("mark-" + i)));
        }
        return marks;
    }

    /// What has the same number shares a place; what has none is not ranked.
    static List<List<EntryCode>> places(Fields fields) {
        var places = new TreeMap<Integer, List<EntryCode>>();
        fields.values()
                .forEach((name, value) -> {
                    if (name.startsWith(PLACE) && number(value) > 0) {
                        EntryCode.read(name.substring(PLACE.length()))
                                .ifPresent(code ->
                                        places.computeIfAbsent(
                                                        number(value), any -> new ArrayList<>())
                                                .add(code));
                    }
                });
        return List.copyOf(places.values());
    }

    /// 0 when it is no number that a ballot can hold.
    private static int number(String text) {
        return text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }

    static Fields fields(Ballot ballot) {
        var values = new LinkedHashMap<String, String>();
        var paper = ballot.paper();
        values.put("remark", paper.remark());
        if (paper.answer() != null) {
            values.put("answer", paper.answer().name());
        }
        for (int i = 0; i < paper.marks().size(); i++) {
            values.put("mark-" + i, paper.marks().get(i).toString());
        }
        values.putAll(fields(paper.places()));
        return new Fields(values);
    }

    static Map<String, String> fields(List<List<EntryCode>> places) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < places.size(); i++) {
            for (var code : places.get(i)) {
                values.put(PLACE + code, Integer.toString(i + 1));
            }
        }
        return values;
    }
}
