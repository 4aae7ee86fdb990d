package vn.tinhhoa.standalone.journey;

import com.microsoft.playwright.Page;

import java.nio.file.Path;

/// Keeps what pages look like, on a phone and on a desk, where `-Dscreenshots=` names a folder.
final class Screenshots {

    private static final int[] WIDTHS = {390, 1280};
    private static final int HEIGHT = 900;

    private Screenshots() {}

    static void keep(Page page, String name) {
        var folder = System.getProperty("screenshots");
        if (folder == null) {
            return;
        }
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            folder,
                                            name.replace(' ', '-') + "-" + width + ".png")));
        }
    }
}
