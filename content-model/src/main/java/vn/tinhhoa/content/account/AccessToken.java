package vn.tinhhoa.content.account;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;

/// A program's key to the house; it acts with the rights of the person who made it.
///
/// @param id the SHA-256 of the token, in hexadecimal; the token itself is shown once
@Document("access_tokens")
public record AccessToken(@Id String id, String label, PersonId owner, Instant createdAt) {}
