package vn.tinhhoa.content.media;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.time.Clock;

/// Chooses where files are kept.
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    BlobStore blobStore(
            MediaProperties media,
            SiteProperties site,
            MongoDatabaseFactory database,
            MongoConverter converter,
            Clock clock,
            @Value("${tinhhoa.editorial:true}") boolean editorial)
            throws IOException {
        return switch (media.store()) {
            case FILES -> {
                var files = new FileBlobStore(site.data().resolve("files"));
                files.clearLeftovers(clock.instant());
                yield files;
            }
            case GRIDFS -> {
                if (editorial) {
                    GridFsBlobStore.prepare(database);
                }
                yield new GridFsBlobStore(database, converter);
            }
        };
    }
}
