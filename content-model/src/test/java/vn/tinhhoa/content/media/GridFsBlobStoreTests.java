package vn.tinhhoa.content.media;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;

import vn.tinhhoa.content.ContentTest;

import java.nio.file.Path;

@ContentTest
class GridFsBlobStoreTests extends BlobStoreContractTests {

    @Autowired MongoDatabaseFactory database;
    @Autowired MongoConverter converter;

    @Override
    BlobStore open(Path directory) {
        return new GridFsBlobStore(new GridFsTemplate(database, converter));
    }
}
