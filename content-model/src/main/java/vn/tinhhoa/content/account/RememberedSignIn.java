package vn.tinhhoa.content.account;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// That a browser may come back without a password.
///
/// @param id the SHA-256 of the secret that the browser keeps
@Document("remembered_sign_ins")
record RememberedSignIn(
        @Id String id, @Indexed PersonId person, @Indexed(expireAfter = "0s") Instant expiresAt) {}
