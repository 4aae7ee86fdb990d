package vn.tinhhoa.content.media;

import org.springframework.data.mongodb.repository.MongoRepository;

interface ShownPictureRepository extends MongoRepository<ShownPicture, AssetId> {}
