package vn.tinhhoa.content.importing;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.DetailsCheck;
import vn.tinhhoa.content.kind.KindField;
import vn.tinhhoa.content.kind.Subject;
import vn.tinhhoa.content.place.Gazetteer;
import vn.tinhhoa.content.text.HtmlSanitiser;
import vn.tinhhoa.content.text.Slug;
import vn.tinhhoa.content.topic.SiteTopics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/// Reads what an article is about: its kind with its details, its topics and its places.
@Component
@Editorial
class ImportSubjectReader {

    private static final int MOST_NAMED = 50;

    private final SiteTopics topics;
    private final Gazetteer places;

    ImportSubjectReader(SiteTopics topics, Gazetteer places) {
        this.topics = topics;
        this.places = places;
    }

    Subject subject(JsonNode line, List<String> reasons) {
        var name = ImportFields.text(line, "kind", reasons);
        var kind = ArticleKind.of(name.isEmpty() ? ArticleKind.NEWS.key() : name);
        if (kind.isEmpty()) {
            reasons.add("kind: there is no '" + name + "'");
            return Subject.NONE;
        }
        var details = details(line.path("details"), "details", kind.get(), reasons);
        DetailsCheck.of(kind.get(), details)
                .forEach(fault -> reasons.add("details." + fault.field() + ": " + fault.code()));
        return Subject.of(kind.get(), details)
                .withTopics(keys(line, "topics", key -> topics.byKey(key).isPresent(), reasons))
                .withPlaces(keys(line, "places", key -> places.byKey(key).isPresent(), reasons));
    }

    /// A translation's own words for details.
    ///
    /// @param path of the edition
    Details wording(JsonNode edition, String path, Subject subject, List<String> reasons) {
        var kind = subject.kind();
        var details = details(edition.path("details"), path + ".details", kind, reasons);
        for (var key : details.values().keySet()) {
            if (!kind.worded().contains(key)) {
                reasons.add(
                        "%s.details.%s is the same in every language: it stands in details"
                                .formatted(path, key));
            } else if (subject.details().text(key).isEmpty()) {
                reasons.add(
                        "%s.details.%s: details has no %s that this could translate"
                                .formatted(path, key, key));
            }
        }
        if (reasons.isEmpty()) {
            DetailsCheck.of(kind, subject.in(details).details())
                    .forEach(fault ->
                            reasons.add(
                                    "%s.details.%s: %s"
                                            .formatted(path, fault.field(), fault.code())));
        }
        return details;
    }

    private static Details details(
            JsonNode node, String path, ArticleKind kind, List<String> reasons) {
        if (node.isMissingNode() || node.isNull()) {
            return Details.NONE;
        }
        if (!node.isObject()) {
            reasons.add(path + " is no object");
            return Details.NONE;
        }
        var known = kind.fields().stream().map(KindField::key).toList();
        var values = new LinkedHashMap<String, String>();
        for (var key : node.propertyNames()) {
            if (known.contains(key)) {
                values.put(key, HtmlSanitiser.line(ImportFields.text(node, key, reasons)));
            } else {
                reasons.add(path + "." + key + " is not known for " + kind.key());
            }
        }
        return new Details(values);
    }

    /// Keys, or the Vietnamese names that they were made of.
    private static List<String> keys(
            JsonNode line, String field, Predicate<String> isKnown, List<String> reasons) {
        var named = ImportFields.texts(line, field, reasons);
        if (named.size() > MOST_NAMED) {
            reasons.add(field + " are more than " + MOST_NAMED);
            return List.of();
        }
        var keys = new ArrayList<String>();
        for (var name : named) {
            var key = isKnown.test(name) ? name : Slug.of(name);
            if (isKnown.test(key)) {
                keys.add(key);
            } else {
                reasons.add("%s: there is no '%s'".formatted(field, name));
            }
        }
        return keys.stream().distinct().toList();
    }
}
