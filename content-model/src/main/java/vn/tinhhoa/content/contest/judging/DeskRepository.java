package vn.tinhhoa.content.contest.judging;

import org.springframework.data.mongodb.repository.MongoRepository;

import vn.tinhhoa.content.account.PersonId;

import java.util.List;

interface DeskRepository extends MongoRepository<Desk, String> {

    List<Desk> findByJuror(PersonId juror);
}
