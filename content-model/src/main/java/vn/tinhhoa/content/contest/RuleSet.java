package vn.tinhhoa.content.contest;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything a contest is held by, as data: what an entrant reads, what is checked and how juries
/// decide. Once published a rule set never changes; a correction is the next number.
///
/// @param languages what the contest speaks; the first is the one whose wording counts
/// @param name of the contest
/// @param summary a sentence or two for cards and search results
/// @param call the whole call for entries, plain text with blank lines between paragraphs
/// @param secretariat whom entrants may write to: an e-mail address
/// @param rounds in the order in which they are held
/// @param eraseOn when the personal data of those who won nothing is erased
public record RuleSet(
        List<LanguageTag> languages,
        Localised name,
        Localised summary,
        Localised call,
        String organiser,
        String secretariat,
        Eligibility eligibility,
        List<Category> categories,
        Period period,
        List<Prize> prizes,
        List<RoundPlan> rounds,
        List<ConsentText> consents,
        Licence licence,
        LocalDate eraseOn) {

    public RuleSet {
        languages = languages.stream().distinct().toList();
        categories = List.copyOf(categories);
        prizes = List.copyOf(prizes);
        rounds = List.copyOf(rounds);
        consents = List.copyOf(consents);
    }

    /// The language whose wording counts.
    public LanguageTag first() {
        return languages.isEmpty() ? LanguageTag.VIETNAMESE : languages.getFirst();
    }

    public Optional<Category> category(String code) {
        return categories.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<RoundPlan> round(String code) {
        return rounds.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Prize> prize(String code) {
        return prizes.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
