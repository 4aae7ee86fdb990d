package vn.tinhhoa.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.article.BlockOrigin;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.text.HtmlBlocks;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.content.translation.TranslationRow.Kind;
import vn.tinhhoa.content.translation.TranslationRow.State;

import java.util.ArrayList;
import java.util.List;

class TranslationSheetTests {

    private static final Draft SOURCE =
            draft(
                    "<p>Từ tháng ba, mặt biển lặng.</p>",
                    "<p>Tỉnh mở thêm hai tuyến thuyền cho khách quốc tế.</p>",
                    "<p>Khách đặt chỗ tại bến trung tâm.</p>");
    private static final Draft ENGLISH =
            new Draft(
                    "Sunrise",
                    "Summary",
                    SafeHtml.trusted("<p>From March.</p>\n<p>Two routes.</p>\n<p>Book here.</p>"),
                    null);

    @Test
    void matches_a_translation_made_from_the_present_source() {
        var sheet = TranslationSheet.of(SOURCE, ENGLISH, originsOf(SOURCE));
        assertThat(sheet.rows()).extracting(TranslationRow::state).containsOnly(State.MATCHED);
        assertThat(sheet.wordsLeft()).isZero();
    }

    @Test
    void marks_exactly_the_changed_paragraph_and_keeps_its_translation() {
        var changed =
                draft(
                        "<p>Từ tháng ba, mặt biển lặng.</p>",
                        "<p>Tỉnh mở thêm ba tuyến thuyền cho khách quốc tế.</p>",
                        "<p>Khách đặt chỗ tại bến trung tâm.</p>");

        var sheet = TranslationSheet.of(changed, ENGLISH, originsOf(SOURCE));

        assertThat(body(sheet))
                .extracting(TranslationRow::state)
                .containsExactly(State.MATCHED, State.STALE, State.MATCHED);
        assertThat(body(sheet).get(1).translation()).isEqualTo("<p>Two routes.</p>");
        assertThat(body(sheet).get(1).origin().html()).contains("hai tuyến");
    }

    @Test
    void tells_new_and_removed_paragraphs_apart() {
        var changed =
                draft(
                        "<p>Từ tháng ba, mặt biển lặng.</p>",
                        "<p>Người dân làng chài phục vụ bữa sáng.</p>",
                        "<p>Khách đặt chỗ tại bến trung tâm.</p>");

        var sheet = TranslationSheet.of(changed, ENGLISH, originsOf(SOURCE));

        assertThat(body(sheet))
                .extracting(TranslationRow::state)
                .containsExactlyInAnyOrder(
                        State.MATCHED, State.UNTRANSLATED, State.SOURCE_REMOVED, State.MATCHED);
        assertThat(sheet.total()).isEqualTo(5);
        assertThat(sheet.count(State.UNTRANSLATED)).isOne();
    }

    @Test
    void follows_paragraphs_when_another_is_put_before_them() {
        var changed =
                draft(
                        "<p>Đoạn mới hoàn toàn khác.</p>",
                        "<p>Từ tháng ba, mặt biển lặng.</p>",
                        "<p>Tỉnh mở thêm hai tuyến thuyền cho khách quốc tế.</p>",
                        "<p>Khách đặt chỗ tại bến trung tâm.</p>");

        var sheet = TranslationSheet.of(changed, ENGLISH, originsOf(SOURCE));

        assertThat(body(sheet))
                .extracting(TranslationRow::state)
                .containsExactly(State.UNTRANSLATED, State.MATCHED, State.MATCHED, State.MATCHED);
    }

    @Test
    void begins_with_everything_untranslated() {
        var sheet = TranslationSheet.of(SOURCE, Draft.EMPTY, List.of());
        assertThat(sheet.rows()).extracting(TranslationRow::state).containsOnly(State.UNTRANSLATED);
        assertThat(sheet.wordsLeft()).isPositive();
    }

    private static List<TranslationRow> body(TranslationSheet sheet) {
        return sheet.rows().stream().filter(row -> row.kind() == Kind.BODY).toList();
    }

    private static List<BlockOrigin> originsOf(Draft source) {
        var origins = new ArrayList<BlockOrigin>();
        origins.add(BlockOrigin.of(HtmlBlocks.Block.ofLine("TITLE", source.title())));
        origins.add(BlockOrigin.of(HtmlBlocks.Block.ofLine("SUMMARY", source.summary())));
        HtmlBlocks.of(source.body()).all().forEach(block -> origins.add(BlockOrigin.of(block)));
        return origins;
    }

    private static Draft draft(String... blocks) {
        return new Draft("Bình minh", "Tóm tắt", SafeHtml.trusted(String.join("\n", blocks)), null);
    }
}
