package vn.tinhhoa.standalone;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.tinhhoa.admin.AdminApplication;
import vn.tinhhoa.content.Carriers;
import vn.tinhhoa.portal.PortalApplication;
import vn.tinhhoa.standalone.demo.DemoBackground;

/// The whole system in one process: a parent context with the stores, and beneath it the portal and
/// the admin as two web applications, each on its own port.
public final class StandaloneApplication {

    private StandaloneApplication() {}

    public static void main(String[] arguments) {
        Carriers.provide();
        try {
            start(arguments);
        } catch (RuntimeException failure) {
            // The reason was said in a sentence by PlainFailure; the stores close in shutdown
            // hooks.
            System.exit(1);
        }
    }

    private static void start(String[] arguments) {
        var content =
                new SpringApplicationBuilder(StandaloneConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .initializers(new EmbeddedStore())
                        .run(arguments);
        web(content, PortalApplication.class).run(arguments);
        web(content, AdminApplication.class).listeners(new ReadyMessage()).run(arguments);
        content.getBean(DemoBackground.class).begin();
    }

    private static SpringApplicationBuilder web(
            ConfigurableApplicationContext content, Class<?> application) {
        return new SpringApplicationBuilder(application)
                .parent(content)
                .web(WebApplicationType.SERVLET);
    }
}
