package vn.tinhhoa.content.dataset;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.language.Localised;

import java.time.Instant;

/// Says that a picture is no longer given out, in whatever release. One document, so that it holds
/// for all of them from one moment on.
///
/// @param reason what the tombstone says
@Document("dataset_withdrawals")
public record Withdrawal(@Id ItemId id, @Indexed DatasetId dataset, Localised reason, Instant at) {}
