package vn.tinhhoa.content.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

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
            Clock clock)
            throws IOException {
        return switch (media.store()) {
            case FILES -> {
                var files = new FileBlobStore(site.data().resolve("files"));
                files.clearLeftovers(clock.instant());
                yield files;
            }
            case GRIDFS -> new GridFsBlobStore(new GridFsTemplate(database, converter));
        };
    }
}
