package vn.tinhhoa.content.contest.award;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.contest.ContestId;

import java.util.List;

interface AnnouncementRepository extends MongoRepository<Announcement, ContestId> {

    List<Announcement> findByOwedSinceNotNull();

    boolean existsByOwedSinceNotNull();
}
