package vn.tinhhoa.portal.contest;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.Contest;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.ContestPublishing;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.contest.exchange.ContestPosting;
import vn.tinhhoa.content.contest.exchange.RuleSetJson;
import vn.tinhhoa.content.contest.template.ContestTemplates;
import vn.tinhhoa.content.contest.template.Particulars;
import vn.tinhhoa.portal.House;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A contest for tests, by the rules of a template.
public final class ContestByTemplate {

    private static final Officer OFFICER =
            new Officer(new PersonId("ngan"), "Ngân", Set.of(Role.ADMINISTRATOR), Set.of());

    private final House house;
    private final String id;
    private final Map<String, Object> rules;

    public ContestByTemplate(House house, String id, String template) {
        this.house = house;
        this.id = id;
        var templates = house.bean(ContestTemplates.class);
        var particulars =
                new Particulars(
                        LocalDate.now().getYear() + 1,
                        "Sơn Hải",
                        "Sở Du lịch tỉnh Sơn Hải",
                        "cuocthi@sonhai.example");
        rules =
                new LinkedHashMap<>(
                        RuleSetJson.write(
                                templates.rules(
                                        templates.find(template).orElseThrow(), particulars)));
    }

    public ContestByTemplate with(String field, Object value) {
        rules.put(field, value);
        return this;
    }

    public ContestByTemplate open(Instant opens, Instant closes) {
        return with(
                "period",
                Map.of(
                        "opens", opens.atOffset(ZoneOffset.ofHours(7)).toString(),
                        "closes", closes.atOffset(ZoneOffset.ofHours(7)).toString(),
                        "graceMinutes", 15));
    }

    public ContestByTemplate publish() {
        take(true);
        return this;
    }

    public ContestByTemplate draft() {
        take(false);
        return this;
    }

    private void take(boolean publish) {
        var body = Map.of("id", id, "changeNote", "Sửa thể lệ", "rules", rules);
        var json = RuleSetJson.text(body).getBytes(StandardCharsets.UTF_8);
        var outcome = house.bean(ContestPosting.class).take(json, publish, OFFICER);
        if (!(outcome instanceof ContestPosting.Taken)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    public Contest contest() {
        return house.bean(Contests.class).require(new ContestId(id));
    }

    public void callOff() {
        var version = Objects.requireNonNull(contest().version());
        house.bean(ContestPublishing.class).callOff(new ContestId(id), version, OFFICER);
    }
}
