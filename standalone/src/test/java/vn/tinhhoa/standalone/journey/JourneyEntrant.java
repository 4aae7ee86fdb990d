package vn.tinhhoa.standalone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import vn.tinhhoa.standalone.likeness.Pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// Somebody who enters a contest from its page, in a browser and a language of their own.
record JourneyEntrant(Page page, String contest, String language) {

    /// Asks for the letter.
    void ask(String email) {
        page.navigate(contest + "/enter");
        page.fill("#email", email);
        page.locator("main form button").click();
        assertThat(page.locator("#email")).not().isVisible();
    }

    /// Comes in by the link in the letter, and says who they are.
    void comeIn(String link, String name) {
        page.navigate(link);
        page.navigate(contest + "/entry/me");
        page.fill("#name", name);
        page.fill("#born", "1994-05-04");
        page.locator("input[name=residence]").last().check();
        page.locator("#not-excluded").check();
        page.locator("main button.button--main").click();
        assertThat(page.locator(".done")).isVisible();
    }

    /// Begins an entry and sends it, with consent to a dataset.
    ///
    /// @param shown what the picture shows
    /// @return its address
    String enter(int shown, String title, String caption) throws IOException {
        page.navigate(contest + "/entry");
        page.locator(".ways button").first().click();
        page.setInputFiles("#file", picture(Pictures.small(shown)));
        assertThat(page.locator(".sending .field__error")).isVisible();
        page.setInputFiles("#file", picture(large(shown)));
        assertThat(page.locator(".works__one")).hasCount(1);
        describe(title, caption);
        page.locator("#unpublished").check();
        page.locator("input[name=synthetic]").first().check();
        page.locator("input[name=consent][value=CONTEST]").check();
        page.locator("input[name=consent][value=DATASET]").check();
        page.locator("button[value=send]").click();
        assertThat(page.locator(".state--submitted")).isVisible();
        return page.url().replaceFirst("\\?.*", "");
    }

    /// Mends what was asked for and sends it again.
    void mend(String address, String title, String caption) {
        page.navigate(address);
        describe(title, caption);
        page.locator("button[value=send]").click();
        assertThat(page.locator(".state--submitted")).isVisible();
    }

    /// Hands in what finalists are asked for.
    ///
    /// @param shown what the picture shows
    void handIn(String address, int shown) throws IOException {
        page.navigate(address);
        page.locator("a[href$='/originals']").click();
        page.setInputFiles("input[type=file]", picture(large(shown)));
        page.locator("input[name=consent]").first().check();
        page.locator("main button.button--main").click();
        assertThat(page.locator(".done")).isVisible();
        assertThat(page.locator("input[name=consent]").first()).isChecked();
    }

    private void describe(String title, String caption) {
        page.fill("#TITLE-" + language, title);
        page.fill("#CAPTION-" + language, caption);
        page.fill("#date", "2026-03-08");
        page.fill("#place", "Xã Hải Vân, Sơn Hải");
    }

    private static BufferedImage large(int shown) {
        var large = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
        var canvas = large.createGraphics();
        canvas.drawImage(Pictures.landscape(shown), 0, 0, 2400, 1600, null);
        canvas.dispose();
        return large;
    }

    private static FilePayload picture(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return new FilePayload("anh.jpg", "image/jpeg", out.toByteArray());
    }
}
