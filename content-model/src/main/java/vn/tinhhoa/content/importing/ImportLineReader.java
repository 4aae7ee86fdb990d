package vn.tinhhoa.content.importing;

import static vn.tinhhoa.content.importing.ImportFields.text;
import static vn.tinhhoa.content.importing.ImportFields.unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.article.ArticleFacts;
import vn.tinhhoa.content.article.Draft;
import vn.tinhhoa.content.article.PublishRequirements;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.section.Section;
import vn.tinhhoa.content.section.Sections;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.LegacyEncoding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one JSON line into an article, or says everything that is wrong with it.
@Component
@Editorial
class ImportLineReader {

    private static final int LONGEST_EXTERNAL_ID = 200;
    private static final int DERIVED_SUMMARY = 200;
    private static final Set<String> KNOWN =
            Set.of(
                    "externalId",
                    "source",
                    "kind",
                    "details",
                    "topics",
                    "places",
                    "section",
                    "publishedAt",
                    "editions");
    private static final Set<String> KNOWN_IN_EDITION =
            Set.of("title", "summary", "html", "details");

    private final JsonMapper json = JsonMapper.builder().build();
    private final SiteLanguages languages;
    private final Sections sections;
    private final ImportSubjectReader subjects;
    private final SiteProperties site;
    private final HtmlSanitiser sanitiser;

    ImportLineReader(
            SiteLanguages languages,
            Sections sections,
            ImportSubjectReader subjects,
            SiteProperties site,
            HtmlSanitiser sanitiser) {
        this.languages = languages;
        this.sections = sections;
        this.subjects = subjects;
        this.site = site;
        this.sanitiser = sanitiser;
    }

    sealed interface Reading {

        record Good(ImportLine line) implements Reading {}

        record Bad(@Nullable String externalId, List<String> reasons) implements Reading {}
    }

    Reading read(long number, String text) {
        JsonNode line;
        try {
            line = json.readTree(text);
        } catch (JacksonException notJson) {
            return new Reading.Bad(null, List.of("not JSON: " + notJson.getOriginalMessage()));
        }
        if (!line.isObject()) {
            return new Reading.Bad(null, List.of("not a JSON object"));
        }
        var reasons = new ArrayList<String>();
        unknown(line, KNOWN, "", reasons);
        var externalId = text(line, "externalId", reasons).strip();
        if (externalId.isEmpty() || externalId.length() > LONGEST_EXTERNAL_ID) {
            reasons.add("externalId is needed, 1 to " + LONGEST_EXTERNAL_ID + " characters");
        }
        var notes = new ArrayList<String>();
        var subject = subjects.subject(line, reasons);
        var editions = editions(line.path("editions"), subject, reasons, notes);
        var source = language(text(line, "source", reasons), "source", reasons);
        if (source != null && !editions.containsKey(source)) {
            reasons.add("editions has no text in the source language " + source);
        }
        if (source != null && !worded(editions, source).isEmpty()) {
            reasons.add("editions.%s.details: the source's own stand in details".formatted(source));
        }
        var facts = facts(line, subject, reasons);
        if (source == null || !reasons.isEmpty()) {
            return new Reading.Bad(externalId.isEmpty() ? null : externalId, reasons);
        }
        return new Reading.Good(new ImportLine(number, externalId, source, facts, editions, notes));
    }

    private static Set<String> worded(Map<LanguageTag, Draft> editions, LanguageTag language) {
        var draft = editions.get(language);
        return draft == null ? Set.of() : draft.details().values().keySet();
    }

    private ArticleFacts facts(JsonNode line, Subject subject, List<String> reasons) {
        var section =
                sections.byKey(text(line, "section", reasons))
                        .filter(named -> named.layout().takes(subject.kind()))
                        .map(Section::key)
                        .orElseGet(() -> sections.keyFor(subject.kind()));
        var published = time(line, reasons);
        return new ArticleFacts(section, "", site.publisher(), null, false, published, subject);
    }

    private static @Nullable Instant time(JsonNode line, List<String> reasons) {
        var written = text(line, "publishedAt", reasons);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException notATime) {
            reasons.add("publishedAt is no ISO 8601 time with an offset: " + written);
            return null;
        }
    }

    private Map<LanguageTag, Draft> editions(
            JsonNode node, Subject subject, List<String> reasons, List<String> notes) {
        var editions = new LinkedHashMap<LanguageTag, Draft>();
        if (!node.isObject() || node.isEmpty()) {
            reasons.add("editions is needed: an object with a text per language");
            return editions;
        }
        node.forEachEntry((tag, edition) -> {
            var language = language(tag, "editions", reasons);
            if (language != null) {
                var draft = draft(tag, edition, subject, reasons);
                editions.put(language, inUnicode(language, draft, notes));
            }
        });
        return editions;
    }

    /// An old system may hand on Vietnamese as it was written before Unicode. A text with a single
    /// letter that only Unicode has is taken as it is.
    private static Draft inUnicode(LanguageTag language, Draft draft, List<String> notes) {
        var all = draft.title() + draft.summary() + draft.body().value();
        if (!language.equals(LanguageTag.VIETNAMESE) || LegacyEncoding.isUnicode(all)) {
            return draft;
        }
        var repaired = draft.inUnicode();
        if (!repaired.equals(draft)) {
            notes.add("editions." + language + " was turned from TCVN3 or VNI into Unicode");
        }
        return repaired;
    }

    private Draft draft(String tag, JsonNode edition, Subject subject, List<String> reasons) {
        if (!edition.isObject()) {
            reasons.add("editions." + tag + " is no object");
            return Draft.EMPTY;
        }
        unknown(edition, KNOWN_IN_EDITION, "editions." + tag + ".", reasons);
        var title = HtmlSanitiser.line(text(edition, "title", reasons));
        if (title.isEmpty() || title.length() > PublishRequirements.LONGEST_TITLE) {
            reasons.add(
                    "editions.%s.title is needed, 1 to %d characters"
                            .formatted(tag, PublishRequirements.LONGEST_TITLE));
        }
        var body = sanitiser.clean(text(edition, "html", reasons));
        if (body.isBlank()) {
            reasons.add("editions." + tag + ".html is needed");
        }
        var summary = HtmlSanitiser.line(text(edition, "summary", reasons));
        if (summary.length() > PublishRequirements.LONGEST_SUMMARY) {
            reasons.add(
                    "editions.%s.summary is longer than %d characters"
                            .formatted(tag, PublishRequirements.LONGEST_SUMMARY));
        }
        if (summary.isEmpty()) {
            summary = beginning(HtmlSanitiser.plainText(body));
        }
        var details = subjects.wording(edition, "editions." + tag, subject, reasons);
        return new Draft(title, summary, body, null, details);
    }

    private @Nullable LanguageTag language(String tag, String field, List<String> reasons) {
        try {
            var language = LanguageTag.of(tag);
            if (languages.contains(language)) {
                return language;
            }
        } catch (IllegalArgumentException notATag) {
            // Said below in the same words as for a language that the site does not have.
        }
        reasons.add(
                "%s: '%s' is not a language of this site (%s)"
                        .formatted(field, tag, languages.all()));
        return null;
    }

    /// The first words, cut at the end of a sentence or a word.
    private static String beginning(String text) {
        var line = HtmlSanitiser.line(text.lines().findFirst().orElse(""));
        if (line.length() <= DERIVED_SUMMARY) {
            return line;
        }
        var sentence = line.lastIndexOf(". ", DERIVED_SUMMARY);
        if (sentence > DERIVED_SUMMARY / 2) {
            return line.substring(0, sentence + 1);
        }
        var word = line.lastIndexOf(' ', DERIVED_SUMMARY);
        return line.substring(0, word > 0 ? word : DERIVED_SUMMARY) + "…";
    }
}
