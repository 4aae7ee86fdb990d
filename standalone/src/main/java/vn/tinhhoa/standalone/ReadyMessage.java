package vn.tinhhoa.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Says where to go once everything answers.
final class ReadyMessage implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var settings = ready.getApplicationContext().getEnvironment();
        LOG.info(
                "Ready. Portal: http://localhost:{}  Admin: http://localhost:{}",
                settings.getProperty("tinhhoa.portal.port", "8080"),
                settings.getProperty("tinhhoa.admin.port", "8081"));
    }
}
