package vn.tinhhoa.content.contest;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// What an officer lets others see of a draft before it is published: whoever has the token sees
/// this copy, and nothing that is written later.
///
/// @param token part of an address, not to be guessed
/// @param until when it ends, and goes
@Document("contest_previews")
public record ContestPreview(
        @Id ContestId contest,
        @Indexed String token,
        RuleSet rules,
        @Indexed(expireAfter = "0s") Instant until) {}
