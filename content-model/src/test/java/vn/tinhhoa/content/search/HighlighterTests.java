package vn.tinhhoa.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.List;

class HighlighterTests {

    private static final String TEXT =
            "Người dân vùng đồng lúa gặp Hội đồng nhân dân tỉnh; HĐND trả lời.";

    private final QueryPlanner planner =
            new QueryPlanner(List.of(LanguageTag.VIETNAMESE), Synonyms::builtIn);

    @Test
    void marks_another_name_only_as_a_whole() {
        assertThat(marked("HĐND")).containsExactly("Hội đồng nhân dân", "HĐND");
    }

    @Test
    void marks_each_word_that_was_typed() {
        assertThat(marked("hội đồng nhân dân"))
                .containsExactly("dân", "đồng", "Hội đồng nhân dân", "HĐND");
    }

    private List<String> marked(String typed) {
        return planner.plan(typed).highlighter().mark(TEXT).marked();
    }
}
