package vn.tinhhoa.portal.search;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.search.SearchHit;
import vn.tinhhoa.content.search.SearchQuery;
import vn.tinhhoa.content.search.SearchResult;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.WebAddress;
import vn.tinhhoa.portal.layout.Words;
import vn.tinhhoa.portal.search.SearchPage.Choice;
import vn.tinhhoa.portal.search.SearchPage.OtherLanguage;
import vn.tinhhoa.portal.search.SearchPage.Result;

import java.util.List;
import java.util.Map;

/// Makes pages of what the index found.
@Component
class SearchPages {

    private final Sections sections;
    private final SiteLanguages languages;
    private final Frames frames;
    private final Words words;
    private final SearchHelps helps;
    private final SubjectFacets subjects;

    SearchPages(
            Sections sections,
            SiteLanguages languages,
            Frames frames,
            Words words,
            SearchHelps helps,
            SubjectFacets subjects) {
        this.subjects = subjects;
        this.sections = sections;
        this.languages = languages;
        this.frames = frames;
        this.words = words;
        this.helps = helps;
    }

    SearchPage found(Reader reader, SearchRequest wanted, SearchQuery query, SearchResult result) {
        var language = reader.language();
        return new SearchPage(
                frame(reader, wanted),
                wanted.words(),
                query.section(),
                false,
                result.total(),
                result.hits().stream().map(hit -> result(language, hit)).toList(),
                query.topic(),
                query.place(),
                subjects.kinds(language, wanted, query, result.facets()),
                subjects.topics(language, wanted, query, result.facets()),
                subjects.places(language, wanted, query, result.facets()),
                sections(language, wanted, query, result.facets().sections()),
                years(language, wanted, query, result.facets().years()),
                elsewhere(language, wanted, result),
                helps.of(language, wanted, query, result),
                result.total() == 0 ? null : pager(language, wanted, query, result.total()));
    }

    SearchPage away(Reader reader, SearchRequest wanted) {
        return new SearchPage(
                frame(reader, wanted),
                wanted.words(),
                null,
                true,
                0,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SearchHelp.NONE,
                null);
    }

    private Frame frame(Reader reader, SearchRequest wanted) {
        var language = reader.language();
        var title = words.say(language, "search.title");
        return frames.of(
                reader,
                Head.unlisted(wanted.words().isEmpty() ? title : title + ": " + wanted.words()),
                wanted.address(language),
                null,
                other -> wanted.widest().address(other));
    }

    private Result result(LanguageTag reader, SearchHit hit) {
        return new Result(
                WebAddress.encoded(hit.url()),
                hit.language().value(),
                kind(reader, hit),
                hit.title(),
                hit.snippet(),
                hit.attachment(),
                words.day(reader, hit.publishedAt()));
    }

    private String kind(LanguageTag reader, SearchHit hit) {
        return switch (hit.kind()) {
            case DATASET -> words.say(reader, "dataset.kind");
            case CONTEST -> words.say(reader, "contest.one");
            case ARTICLE,
                    EVENT,
                    PROJECT,
                    SPOT,
                    PRESS_RELEASE,
                    BOOKLET,
                    CLARIFICATION,
                    OFFICIAL_DOCUMENT,
                    PROFILE,
                    PAGE ->
                    sections.byKey(hit.section()).map(found -> found.name(reader)).orElse("");
        };
    }

    /// In the order of the menu, so that a choice stays in its place while the reader narrows.
    private List<Choice> sections(
            LanguageTag language,
            SearchRequest wanted,
            SearchQuery query,
            Map<String, Long> counts) {
        return sections.all().stream()
                .filter(section -> counts.containsKey(section.key()))
                .map(section -> choice(language, wanted, query, section, counts))
                .toList();
    }

    private static Choice choice(
            LanguageTag language,
            SearchRequest wanted,
            SearchQuery query,
            Section section,
            Map<String, Long> counts) {
        var current = section.key().equals(query.section());
        return new Choice(
                section.name(language),
                wanted.inSection(current ? null : section.key()).address(language),
                counts.getOrDefault(section.key(), 0L),
                current);
    }

    private static List<Choice> years(
            LanguageTag language,
            SearchRequest wanted,
            SearchQuery query,
            Map<Integer, Long> counts) {
        return counts.entrySet().stream()
                .map(year -> {
                    var current = year.getKey().equals(query.year());
                    return new Choice(
                            year.getKey().toString(),
                            wanted.ofYear(current ? null : year.getKey()).address(language),
                            year.getValue(),
                            current);
                })
                .toList();
    }

    private List<OtherLanguage> elsewhere(
            LanguageTag language, SearchRequest wanted, SearchResult result) {
        return result.inOtherLanguages(language).entrySet().stream()
                .filter(other -> languages.contains(other.getKey()))
                .map(other ->
                        new OtherLanguage(
                                other.getKey(),
                                other.getKey().ownName(),
                                wanted.widest().address(other.getKey()),
                                other.getValue()))
                .toList();
    }

    private static Pager pager(
            LanguageTag language, SearchRequest wanted, SearchQuery query, long total) {
        var reachable = Math.min(total, SearchQuery.REACHABLE);
        var last = (int) Math.max(1, (reachable + query.size() - 1) / query.size());
        return Pager.of(
                Math.min(query.page(), last),
                last,
                total,
                number -> wanted.onPage(number).address(language));
    }
}
