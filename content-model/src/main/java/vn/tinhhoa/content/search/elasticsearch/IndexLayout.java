package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.DynamicTemplate;
import co.elastic.clients.elasticsearch._types.mapping.IndexOptions;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.util.NamedValue;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Family;
import vn.tinhhoa.content.search.View;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How an index analyses and maps what is put into it: [View] says what each view must do.
final class IndexLayout {

    /// Raised when fields, their analysis or what is written into them change: an index of another
    /// layout cannot be asked.
    static final int VERSION = 4;

    /// Nothing is refreshed in the background, because every change is refreshed when it is made.
    private static final String SETTINGS =
            """
            {
              "number_of_shards": 1,
              "auto_expand_replicas": "0-1",
              "refresh_interval": "-1",
              "analysis": {
                "filter": {
                  "pairs": {"type": "shingle", "min_shingle_size": 2, "max_shingle_size": 2,
                            "output_unigrams": false},
                  "thirds": {"type": "ngram", "min_gram": 3, "max_gram": 3,
                             "preserve_original": true}
                },
                "analyzer": {
                  "exact": {"tokenizer": "standard", "filter": ["lowercase"]},
                  "fold": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding"]},
                  "pair": {"tokenizer": "standard",
                           "filter": ["lowercase", "asciifolding", "pairs"]},
                  "tri": {"tokenizer": "standard",
                          "filter": ["lowercase", "asciifolding", "thirds"]}
                }
              }
            }
            """;

    private IndexLayout() {}

    static CreateIndexRequest.Builder of(String index) {
        return new CreateIndexRequest.Builder()
                .index(index)
                .settings(settings -> settings.withJson(new StringReader(SETTINGS)))
                .mappings(mapping());
    }

    private static TypeMapping mapping() {
        return TypeMapping.of(mapping ->
                mapping.dynamic(DynamicMapping.Strict)
                        .source(source -> source.excludes(IndexFields.TITLE, IndexFields.CONTENT))
                        .properties(fields())
                        .dynamicTemplates(languages()));
    }

    private static Map<String, Property> fields() {
        var keyword = Property.of(field -> field.keyword(keywords -> keywords));
        var perLanguage =
                Property.of(field -> field.object(object -> object.dynamic(DynamicMapping.True)));
        var fields = new LinkedHashMap<String, Property>();
        fields.put(IndexFields.ID, keyword);
        fields.put(IndexFields.KIND, keyword);
        fields.put(IndexFields.LANGUAGE, keyword);
        fields.put(IndexFields.SECTION, keyword);
        fields.put(IndexFields.TOPICS, keyword);
        fields.put(IndexFields.PLACES, keyword);
        fields.put(IndexFields.REFERENCES, keyword);
        fields.put(IndexFields.YEAR, Property.of(field -> field.integer(number -> number)));
        fields.put(IndexFields.PUBLISHED, Property.of(field -> field.long_(number -> number)));
        fields.put(IndexFields.TIE, Property.of(field -> field.long_(number -> number)));
        fields.put(
                IndexFields.SHOWN,
                Property.of(field -> field.object(object -> object.enabled(false))));
        fields.put(IndexFields.TITLE, perLanguage);
        fields.put(IndexFields.CONTENT, perLanguage);
        return fields;
    }

    /// What a language's fields become when its first document comes. The first that fits counts,
    /// and one of the last language fits all that have no analyzer.
    private static List<NamedValue<DynamicTemplate>> languages() {
        var templates = new ArrayList<NamedValue<DynamicTemplate>>();
        templates.add(template(IndexFields.TITLE, title(), "title.*"));
        templates.add(content(LanguageTag.VIETNAMESE, "vi"));
        for (var code : Locale.getISOLanguages()) {
            var language = new LanguageTag(code);
            if (Family.of(language) == Family.ANALYSED) {
                templates.add(content(language, code));
            }
        }
        templates.add(content(new LanguageTag("und"), "*"));
        return templates;
    }

    private static NamedValue<DynamicTemplate> content(LanguageTag language, String code) {
        var path = IndexFields.CONTENT + "." + code;
        return template(path, views(language), path, path + "-*");
    }

    private static NamedValue<DynamicTemplate> template(
            String name, Property field, String first, String... others) {
        return NamedValue.of(
                name,
                DynamicTemplate.of(template -> template.pathMatch(first, others).mapping(field)));
    }

    private static Property views(LanguageTag language) {
        var views = new LinkedHashMap<String, Property>();
        for (var view : Family.of(language).views()) {
            if (!view.isOfTitle()) {
                var analyzer =
                        view == View.MAIN
                                ? Family.analyzerOf(language).orElseThrow()
                                : IndexFields.name(view);
                views.put(IndexFields.name(view), viewField(analyzer));
            }
        }
        return Property.of(field -> field.text(text -> text.index(false).fields(views)));
    }

    private static Property title() {
        var asItIs = IndexFields.name(View.EXACT);
        return Property.of(field ->
                field.text(text ->
                        text.analyzer(IndexFields.name(View.FOLD))
                                .indexOptions(IndexOptions.Freqs)
                                .fields(asItIs, viewField(asItIs))));
    }

    /// No positions: nothing asks for phrases, pairs of words are a view of their own.
    private static Property viewField(String analyzer) {
        return Property.of(field ->
                field.text(text -> text.analyzer(analyzer).indexOptions(IndexOptions.Freqs)));
    }
}
