package vn.tinhhoa.admin.media;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;

/// Where pictures lie until they are whole.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadProperties.class)
class UploadConfiguration {

    @Bean
    ResumableUploads pictureUploads(
            SiteProperties site, MediaProperties media, UploadProperties limits)
            throws IOException {
        return new ResumableUploads(
                ResumableUploadController.ADDRESS,
                site.data().resolve("half-uploads"),
                media.largestFile(),
                limits.mostHalf(),
                limits);
    }
}
