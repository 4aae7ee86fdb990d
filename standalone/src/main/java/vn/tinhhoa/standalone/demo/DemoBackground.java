package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Makes the large parts of the demonstration one after the other in the background, once
/// everything answers.
@Component
public class DemoBackground implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBackground.class);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final DemoProperties settings;
    private final List<DemoPart> parts;
    private final DemoPatience patience = new DemoPatience();
    private volatile @Nullable Thread working;

    DemoBackground(DemoProperties settings, List<DemoPart> parts) {
        this.settings = settings;
        this.parts = parts;
    }

    /// Returns at once. Without the demonstration it does nothing.
    public void begin() {
        if (settings.demo()) {
            working = Thread.ofPlatform().daemon().name("demo").start(this::run);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        patience.end();
        var thread = working;
        if (thread != null) {
            thread.join(LONGEST_STEP);
        }
    }

    private void run() {
        for (var part : parts) {
            try {
                part.make(patience);
            } catch (IOException | RuntimeException failed) {
                if (!patience.isEnding()) {
                    LOG.error(
                            "The demonstration's {} are not complete; the next start goes on",
                            part.name(),
                            failed);
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
