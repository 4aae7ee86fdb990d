package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.standalone.RunningSystem;

import java.util.regex.Pattern;

/// What an officer pastes into the editor, under the policy that forbids style attributes.
@Journey
class PastingTests {

    private static final String FROM_WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
            <meta name=Generator content="Microsoft Word 15"></head><body>
            <p class=MsoNormal style='margin-bottom:8pt'><b><span style='color:red'>Lịch diễn</span></b></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Tích trò</p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Tễu giáo đầu</p>
            <table style='border:1px solid'><tr><td colspan=2 style='width:10pt'><p class=MsoNormal>Thứ bảy</p></td></tr>
            <tr><td>Sáng</td><td>Chiều</td></tr></table>
            <p class=MsoNormal title="a style=b">Hết</p></body></html>
            """;

    private final Browsers browsers;
    private final RunningSystem system;

    PastingTests(Browsers browsers, RunningSystem system) {
        this.browsers = browsers;
        this.system = system;
    }

    @Test
    void word_keeps_its_lists_and_merged_cells_and_the_console_stays_quiet() {
        var inspection = new Inspection(editor());
        var page = inspection.page();
        paste(page, FROM_WORD);
        var surface = page.locator(".sun-editor-editable");
        assertThat(surface.locator("ul ul li")).hasText("Tễu giáo đầu");
        assertThat(surface.locator("td[colspan='2']")).hasText("Thứ bảy");
        page.locator(".bar button[value='']").click();
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator("#body"))
                .hasValue(Pattern.compile("<strong>Lịch diễn</strong>.*<ul>.*<ul>.*colspan"));
        assertThat(page.locator("#body").inputValue()).doesNotContain("style", "Mso", "·");
        inspection.look("editor after pasting");
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void letters_of_an_old_font_become_unicode_and_can_be_taken_back() {
        var page = editor();
        paste(page, "<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p>");
        var surface = page.locator(".sun-editor-editable");
        assertThat(surface).containsText("Cộng hoà xã hội chủ nghĩa Việt Nam");
        assertThat(page.locator(".toast")).containsText("phông cũ");
        page.keyboard().press("Control+z");
        assertThat(surface).not().containsText("Cộng hoà");
    }

    private Page editor() {
        var page = Officers.signedIn(browsers, system, "lan");
        page.navigate(system.admin("/articles/new").toString());
        page.fill("#title", "Dán từ nơi khác");
        page.locator("form[action='/articles'] button").click();
        assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
        return page;
    }

    private static void paste(Page page, String html) {
        page.locator(".sun-editor-editable").click();
        page.evaluate(
                """
                html => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', html);
                  clipboardData.setData('text/plain', 'x');
                  document.querySelector('.sun-editor-editable').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }
                """,
                html);
    }
}
