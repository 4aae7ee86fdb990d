package vn.tinhhoa.content.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.PublishedContests;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;

import java.util.ArrayList;
import java.util.List;

/// How contests are found: by the rules in force, once in each of their languages.
@Component
@Editorial
class FindableContests {

    private final PublishedContests contests;

    FindableContests(PublishedContests contests) {
        this.contests = contests;
    }

    /// Of all contests.
    List<SearchDocument> documents() {
        return contests.all().stream().flatMap(held -> documents(held).stream()).toList();
    }

    List<SearchDocument> documents(Held held) {
        var rules = held.rules();
        var documents = new ArrayList<SearchDocument>();
        for (var language : rules.languages()) {
            var body = new StringBuilder();
            add(body, rules.summary(), language);
            add(body, rules.call(), language);
            rules.categories()
                    .forEach(category -> {
                        add(body, category.name(), language);
                        add(body, category.description(), language);
                    });
            rules.prizes().forEach(prize -> add(body, prize.name(), language));
            body.append(rules.organiser());
            var id = held.contest().id();
            documents.add(
                    new SearchDocument(
                            id(id, language),
                            null,
                            SearchKind.CONTEST,
                            language,
                            rules.name().in(language).orElse(id.value()),
                            body.toString(),
                            "",
                            "/" + language + "/contests/" + id,
                            held.inForce().publishedAt()));
        }
        return documents;
    }

    static String id(ContestId contest, LanguageTag language) {
        return "contest/" + contest + "/" + language;
    }

    private static void add(StringBuilder body, Localised texts, LanguageTag language) {
        texts.in(language).ifPresent(text -> body.append(text).append('\n'));
    }
}
