package vn.tinhhoa.content.contest.screening;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Eligibility.ExcludedRole;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The e-mail addresses of those who may not enter a contest.
///
/// @param addresses in small letters, by role
@Document("excluded_people")
public record ExcludedPeople(
        @Id ContestId contest,
        @Version @Nullable Long version,
        Map<ExcludedRole, List<String>> addresses) {

    static ExcludedPeople none(ContestId contest) {
        return new ExcludedPeople(contest, null, Map.of());
    }

    ExcludedPeople listing(Map<ExcludedRole, ? extends Collection<String>> lists) {
        var folded = new TreeMap<ExcludedRole, List<String>>();
        lists.forEach((role, list) ->
                folded.put(
                        role,
                        list.stream()
                                .map(ExcludedPeople::folded)
                                .filter(address -> !address.isEmpty())
                                .distinct()
                                .sorted()
                                .toList()));
        return new ExcludedPeople(contest, version, folded);
    }

    Set<ExcludedRole> rolesOf(String address) {
        return addresses.entrySet().stream()
                .filter(list -> list.getValue().contains(folded(address)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
