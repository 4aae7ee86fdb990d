package vn.tinhhoa.portal.contest.certificate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.award.Certifying.Certified;
import vn.tinhhoa.content.contest.certificate.CertificateWords;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.contest.certificate.CertificatePage.Fact;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Gathers what the page of a certificate needs.
@Component
class CertificatePages {

    private final Frames frames;
    private final Words words;
    private final SiteProperties site;

    CertificatePages(Frames frames, Words words, SiteProperties site) {
        this.frames = frames;
        this.words = words;
        this.site = site;
    }

    CertificatePage of(Reader reader, Certified certified) {
        var language = reader.language();
        var said = certified.words();
        var since = certified.takenBackAt();
        if (since != null) {
            return page(
                    reader,
                    said.number(),
                    "withdrawn",
                    words.say(language, "certificate.withdrawn-text", day(language, since)),
                    List.of(),
                    "");
        }
        var number = said.number();
        return page(
                reader,
                number,
                "valid",
                words.say(language, "certificate.valid-text"),
                facts(language, said),
                said.recipient().isEmpty() ? "" : path(language, number) + "/certificate.pdf");
    }

    CertificatePage unknown(Reader reader) {
        return page(
                reader,
                null,
                "unknown",
                words.say(reader.language(), "certificate.unknown-text"),
                List.of(),
                "");
    }

    private CertificatePage page(
            Reader reader,
            @Nullable String number,
            String state,
            String text,
            List<Fact> facts,
            String paper) {
        var title = words.say(reader.language(), "certificate.state." + state);
        return new CertificatePage(frame(reader, number, title), state, title, text, facts, paper);
    }

    private Frame frame(Reader reader, @Nullable String number, String title) {
        return frames.of(
                reader,
                Head.unlisted(title),
                number == null ? "/" + reader.language() : path(reader.language(), number),
                null,
                other -> number == null ? "/" + other : path(other, number));
    }

    private List<Fact> facts(LanguageTag language, CertificateWords said) {
        var own = said.language().value();
        var facts = new ArrayList<Fact>();
        facts.add(fact(language, "number", said.number(), language.value()));
        facts.add(
                said.recipient().isEmpty()
                        ? fact(
                                language,
                                "recipient",
                                words.say(language, "certificate.forgotten"),
                                language.value())
                        : fact(language, "recipient", said.recipient(), own));
        facts.add(fact(language, "prize", said.prize(), own));
        if (!said.work().isEmpty()) {
            facts.add(fact(language, "work", said.work(), own));
        }
        facts.add(fact(language, "contest", said.contest(), own));
        facts.add(fact(language, "issuer", said.issuer(), own));
        facts.add(
                fact(
                        language,
                        "given",
                        day(language, said.day().atStartOfDay(site.zone()).toInstant()),
                        language.value()));
        facts.add(fact(language, "fingerprint", said.fingerprint(), language.value()));
        return facts;
    }

    private Fact fact(LanguageTag language, String key, String value, String lang) {
        return new Fact(words.say(language, "certificate.fact." + key), value, lang);
    }

    private String day(LanguageTag language, Instant moment) {
        return words.day(language, moment).text();
    }

    private static String path(LanguageTag language, String number) {
        return "/" + language + "/certificates/" + number;
    }
}
