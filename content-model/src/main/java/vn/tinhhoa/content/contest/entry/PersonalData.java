package vn.tinhhoa.content.contest.entry;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.contest.Eligibility.Residence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/// Who somebody is, as far as a contest asks.
///
/// @param nationality an ISO 3166 country of two letters, or empty
/// @param notExcluded they say that they have none of the excluded roles
/// @param guardian who stands for them when they are young
public record PersonalData(
        String name,
        @Nullable LocalDate born,
        @Nullable Residence residence,
        String nationality,
        String address,
        String phone,
        boolean notExcluded,
        @Nullable Guardian guardian) {

    public static final PersonalData NOTHING =
            new PersonalData("", null, null, "", "", "", false, null);

    /// Who agrees for an entrant below the age that the rules name.
    public record Guardian(String name, String contact, Instant confirmedAt) {}

    /// In full years; 0 when they did not say when they were born.
    public int age(LocalDate day) {
        return born == null ? 0 : Math.max(0, Period.between(born, day).getYears());
    }
}
