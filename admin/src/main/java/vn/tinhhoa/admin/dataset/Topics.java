package vn.tinhhoa.admin.dataset;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.List;
import java.util.Map;

/// The themes of the EU's authority table "data theme", which catalogues everywhere sort by.
@Component
class Topics {

    private static final String BASE =
            "http://publications.europa.eu/resource/authority/data-theme/";
    private static final List<String> CODES =
            List.of("EDUC", "REGI", "ENVI", "SOCI", "GOVE", "INTR", "ECON", "AGRI", "TRAN", "TECH");

    private final MessageSource messages;

    Topics(MessageSource messages) {
        this.messages = messages;
    }

    List<String> all() {
        return CODES;
    }

    Term term(String code) {
        return new Term(
                BASE + code,
                new Localised(
                        Map.of(
                                LanguageTag.VIETNAMESE, name(code, LanguageTag.VIETNAMESE),
                                LanguageTag.ENGLISH, name(code, LanguageTag.ENGLISH))));
    }

    private String name(String code, LanguageTag language) {
        return messages.getMessage("dataset.topic." + code, null, language.locale());
    }

    List<String> codes(List<Term> terms) {
        return CODES.stream()
                .filter(code -> terms.stream().anyMatch(term -> term.uri().equals(BASE + code)))
                .toList();
    }

    /// Terms that are none of these.
    List<Term> others(List<Term> terms) {
        return terms.stream()
                .filter(term -> CODES.stream().noneMatch(code -> term.uri().equals(BASE + code)))
                .toList();
    }
}
