package vn.tinhhoa.standalone.demo;

import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.Eligibility.Residence;
import vn.tinhhoa.content.contest.tally.Marking.Answer;
import vn.tinhhoa.standalone.demo.scene.Scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One contest of the demonstration. Texts are by language tag.
///
/// @param template that its rules begin from
/// @param rules what they say otherwise, in the JSON form of rule sets
/// @param drawSource where the seed of a draw would come from
record DemoContest(
        String series,
        String template,
        String drawSource,
        Map<String, Object> rules,
        List<Person> entrants,
        List<Entry> entries) {

    Person entrant(String key) {
        return entrants.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    /// Somebody invented.
    ///
    /// @param language in which they read the rules and get their letters
    /// @param consents what they agree to
    record Person(
            String key,
            String name,
            LocalDate born,
            Residence residence,
            String nationality,
            String language,
            String address,
            List<Scope> consents) {

        /// RFC 2606: nobody can have it.
        String mailbox() {
            return key + "@vidu.example";
        }
    }

    /// @param by the key of an entrant
    /// @param sentAfter days after the contest opened
    /// @param takenBefore days before it was sent
    /// @param eligible whether the officer has let it through
    /// @param answers of each juror in the first round
    /// @param marks of each juror in the second round, in the order of its criteria
    record Entry(
            String key,
            String by,
            String category,
            int sentAfter,
            int takenBefore,
            String place,
            double latitude,
            double longitude,
            boolean eligible,
            List<Answer> answers,
            List<List<Integer>> marks,
            List<Scene> pictures,
            Map<String, Words> texts) {}

    record Words(String title, String caption, String story) {}
}
