package vn.tinhhoa.content.mail;

import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.repository.MongoRepository;

import java.util.List;

interface ForgottenAddressRepository extends MongoRepository<ForgottenAddress, String> {

    boolean existsBy();

    List<ForgottenAddress> findAllBy(Pageable page);
}
