package vn.tinhhoa.content.contest.vote;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// How many letters went to one mailbox on one day.
@Document("vote_asked")
record AskedCount(@Id String id, int asked, @Indexed(expireAfter = "0s") Instant until) {}
