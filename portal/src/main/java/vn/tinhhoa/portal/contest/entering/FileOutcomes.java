package vn.tinhhoa.portal.contest.entering;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.WorkTaking;

import java.util.List;

/// What stood in a file's way.
@Component
class FileOutcomes {

    List<EntryIssue> issues(WorkTaking.Outcome outcome) {
        return switch (outcome) {
            case WorkTaking.Taken taken -> List.of();
            case WorkTaking.Already already -> List.of();
            case WorkTaking.Removed removed -> List.of();
            case WorkTaking.Refused(var issues) -> issues;
            case WorkTaking.Full(var most) -> List.of(issue("file.full", Integer.toString(most)));
            case WorkTaking.InOtherEntry other -> List.of(issue("file.other-entry"));
            case WorkTaking.TooLate late -> List.of(issue("file.late"));
            case WorkTaking.Needed(var fewest) ->
                    List.of(issue("file.needed", Integer.toString(fewest)));
        };
    }

    static EntryIssue issue(String code, String... arguments) {
        return new EntryIssue("files", code, List.of(arguments));
    }
}
