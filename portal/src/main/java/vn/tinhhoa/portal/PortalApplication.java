package vn.tinhhoa.portal;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.PropertySource;

import vn.tinhhoa.content.Carriers;
import vn.tinhhoa.content.ContentConfiguration;

/// The public site as a web application. It is a child context: publications, sections and the
/// index come from its parent, [ContentConfiguration], in whatever shape the house runs.
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConfigurationPropertiesScan
@PropertySource(value = "classpath:portal.properties", encoding = "UTF-8")
public class PortalApplication {

    /// Runs the portal by itself, with its documents in the MongoDB of `spring.mongodb.uri`. It can
    /// then read publications only.
    public static void main(String[] arguments) {
        Carriers.provide();
        new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("tinhhoa.editorial=false")
                .child(PortalApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments);
    }
}
