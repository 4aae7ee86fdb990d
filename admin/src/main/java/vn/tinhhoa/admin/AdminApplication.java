package vn.tinhhoa.admin;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.PropertySource;

import vn.tinhhoa.content.Carriers;
import vn.tinhhoa.content.ContentConfiguration;

/// The editorial office as a web application. It is a child context: articles, people and the index
/// come from its parent, [ContentConfiguration], in whatever shape the house runs.
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration"
        })
@PropertySource(value = "classpath:admin.properties", encoding = "UTF-8")
public class AdminApplication {

    /// Runs the admin by itself, with its documents in the MongoDB of `spring.mongodb.uri`.
    public static void main(String[] arguments) {
        Carriers.provide();
        new SpringApplicationBuilder(ContentConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .child(AdminApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments);
    }
}
