package vn.tinhhoa.content.mail;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An address whose letters are still to be forgotten, and itself with them.
@Document("forgotten_addresses")
record ForgottenAddress(@Id String address) {}
