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
