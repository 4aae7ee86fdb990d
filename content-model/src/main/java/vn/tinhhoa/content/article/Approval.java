package vn.tinhhoa.content.article;

import vn.tinhhoa.content.account.PersonId;

import java.time.Instant;

/// That a named person found one revision fit for the public.
public record Approval(PersonId by, String name, Instant at, int revision) {}
