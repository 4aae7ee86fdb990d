package vn.tinhhoa.content.article;

import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface RevisionRepository extends MongoRepository<Revision, String> {

    List<Revision> findByEditionOrderByNumberDesc(EditionId edition);
}
