package vn.tinhhoa.content.topic;

import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

interface TopicRepository extends ListCrudRepository<Topic, String> {

    List<Topic> findAllByOrderByOrder();
}
