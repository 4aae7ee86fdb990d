package vn.tinhhoa.content.seal;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The secret of this house, made at its first use and shared by all of its nodes.
@Document("seal_keys")
record SealKey(@Id String id, byte[] key) {}
