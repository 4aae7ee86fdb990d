package vn.tinhhoa.content.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhhoa.content.kind.DetailsCheck.Fault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DetailsCheckTests {

    private static final Map<String, String> PROJECT =
            Map.of(
                    "sector", "energy",
                    "stage", "calling",
                    "site", "Xã Vân Hải",
                    "contact", "Trung tâm Xúc tiến đầu tư Sơn Hải");

    @Test
    void aCompleteProjectMayBePublished() {
        assertThat(DetailsCheck.of(ArticleKind.PROJECT, new Details(PROJECT))).isEmpty();
    }

    @Test
    void namesEveryRequiredFieldThatIsMissing() {
        assertThat(DetailsCheck.of(ArticleKind.PROJECT, Details.NONE))
                .extracting(Fault::code, Fault::field)
                .containsExactly(
                        tuple("missing", "sector"),
                        tuple("missing", "stage"),
                        tuple("missing", "site"),
                        tuple("missing", "contact"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sector     | fishing",
                "position   | 16.05",
                "position   | 116.05, 108.2",
                "hectares   | 12,5",
                "hectares   | -3",
                "email      | xuctien.sonhai",
                "phone      | gọi số 0236"
            })
    void refusesWhatDoesNotFitItsField(String field, String text) {
        var values = new HashMap<>(PROJECT);
        values.put(field, text);

        assertThat(DetailsCheck.of(ArticleKind.PROJECT, new Details(values)))
                .containsExactly(new Fault("malformed", field));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-12, ,      2026-04-11, ,      ends",
        "2026-04-12, 09:00, ,           08:30, ends-at",
        "2026-04-12, 09:00, 2026-04-12, 08:30, ends-at"
    })
    void anEventDoesNotEndBeforeItBegins(
            String begins,
            @Nullable String beginsAt,
            @Nullable String ends,
            @Nullable String endsAt,
            String field) {
        assertThat(event(begins, beginsAt, ends, endsAt))
                .containsExactly(new Fault("order", field));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-10, false",
        "2026-05-10, 2026-05-09, true",
        "2026-05-20, 2026-05-15, true",
        "2026-05-01, 2026-06-01, false"
    })
    void anOfficialDocumentIsNotOverBeforeItBinds(String effective, String expired, boolean wrong) {
        var details =
                Map.of(
                        "number", "12/QĐ-UBND",
                        "type", "decision",
                        "issuer", "Ủy ban nhân dân tỉnh",
                        "issued", "2026-05-10",
                        "effective", effective,
                        "expired", expired);
        var faults = DetailsCheck.of(ArticleKind.OFFICIAL_DOCUMENT, new Details(details));

        assertThat(faults.equals(List.of(new Fault("order", "expired")))).isEqualTo(wrong);
        assertThat(faults.isEmpty()).isNotEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "1787, true", "99999, false", "226, false", "2026.5, false"})
    void aYearHasFourDigits(String year, boolean accepted) {
        var faults = DetailsCheck.of(ArticleKind.PROFILE, new Details(Map.of("year", year)));

        assertThat(faults.isEmpty()).isEqualTo(accepted);
    }

    @Test
    void anEventOverMidnightIsInOrder() {
        assertThat(event("2026-04-12", "20:00", "2026-04-13", "01:00")).isEmpty();
    }

    private static List<Fault> event(
            String begins,
            @Nullable String beginsAt,
            @Nullable String ends,
            @Nullable String endsAt) {
        var values = new HashMap<String, String>();
        values.put("begins", begins);
        values.put("begins-at", beginsAt == null ? "" : beginsAt);
        values.put("ends", ends == null ? "" : ends);
        values.put("ends-at", endsAt == null ? "" : endsAt);
        return DetailsCheck.of(ArticleKind.EVENT, new Details(values));
    }
}
