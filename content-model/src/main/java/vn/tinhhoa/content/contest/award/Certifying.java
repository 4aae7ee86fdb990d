package vn.tinhhoa.content.contest.award;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.certificate.CertificateWords;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.site.SiteProperties;

import java.time.Instant;
import java.util.Optional;

/// Says what a certificate says: for the paper and for whoever verifies it.
@Component
public class Certifying {

    private final Awards awards;
    private final PublishedContests contests;
    private final SiteProperties site;

    Certifying(Awards awards, PublishedContests contests, SiteProperties site) {
        this.awards = awards;
        this.contests = contests;
        this.site = site;
    }

    /// @param takenBackAt when the prize was taken back; null while it stands
    public record Certified(CertificateWords words, @Nullable Instant takenBackAt) {

        public boolean stands() {
            return takenBackAt == null;
        }
    }

    public Optional<Certified> find(CertificateNumber number) {
        return awards.certified(number)
                .flatMap(award ->
                        contests.find(award.contest())
                                .map(held ->
                                        new Certified(words(award, held), award.takenBackAt())));
    }

    private CertificateWords words(Award award, Held held) {
        var rules = held.rules();
        var language = award.language();
        var number = award.certificate().toString();
        var prize = award.id().prize();
        return new CertificateWords(
                language,
                rules.organiser(),
                said(rules.name(), language, rules.first(), award.contest().value()),
                award.recipient(),
                said(
                        rules.prize(prize).map(Prize::name).orElse(Localised.EMPTY),
                        language,
                        rules.first(),
                        prize),
                said(award.title(), language, rules.first(), ""),
                award.givenAt().atZone(site.zone()).toLocalDate(),
                number,
                "%s/%s/certificates/%s".formatted(site.publicUrl(), language, number));
    }

    /// In the winner's language, else in the one whose wording counts.
    private static String said(
            Localised texts, LanguageTag language, LanguageTag counts, String otherwise) {
        return texts.in(language)
                .or(() -> texts.in(counts))
                .orElseGet(() -> texts.in(language, otherwise));
    }
}
