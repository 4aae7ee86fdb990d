package vn.tinhhoa.content.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.search.Family;
import vn.tinhhoa.content.search.Highlighter;
import vn.tinhhoa.content.search.IndexEntry;
import vn.tinhhoa.content.search.SearchDocument;
import vn.tinhhoa.content.search.SearchHit;
import vn.tinhhoa.content.search.SearchKind;
import vn.tinhhoa.content.search.Snippet;
import vn.tinhhoa.content.search.Suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How an entry is written into the index and read from it.
final class StoredEntry {

    static final Set<String> SUGGESTED =
            Set.of(IndexFields.SHOWN_TITLE, IndexFields.KIND, IndexFields.URL);

    /// No positions: nothing asks for phrases, pairs of words are a view of their own.
    private static final FieldType SEARCHED = searched();

    private StoredEntry() {}

    static Document write(IndexEntry entry) {
        var shown = entry.document();
        var document = new Document();
        document.add(new StringField(IndexFields.ID, shown.id(), Field.Store.YES));
        document.add(new NumericDocValuesField(IndexFields.TIE, entry.tie()));
        if (shown.externalId() != null) {
            document.add(new StoredField(IndexFields.EXTERNAL_ID, shown.externalId()));
        }
        choice(document, IndexFields.KIND, shown.kind().key());
        choice(document, IndexFields.LANGUAGE, shown.language().value());
        choice(document, IndexFields.SECTION, shown.section());
        shown.topics().forEach(topic -> oneOf(document, IndexFields.TOPIC, topic));
        shown.places().forEach(place -> oneOf(document, IndexFields.PLACE, place));
        document.add(new NumericDocValuesField(IndexFields.YEAR, entry.year()));
        var published = shown.publishedAt().toEpochMilli();
        document.add(new NumericDocValuesField(IndexFields.PUBLISHED, published));
        document.add(new StoredField(IndexFields.PUBLISHED, published));
        document.add(new StoredField(IndexFields.URL, shown.url()));
        document.add(new StoredField(IndexFields.SHOWN_TITLE, shown.title()));
        document.add(new StoredField(IndexFields.SHOWN_BODY, shown.body()));
        for (var file : shown.attachments()) {
            var text = file.title().replace('\n', ' ') + "\n" + file.text();
            document.add(new StoredField(IndexFields.SHOWN_FILE, text));
        }
        entry.references()
                .forEach(key ->
                        document.add(new StringField(IndexFields.REFERENCE, key, Field.Store.NO)));
        for (var view : Family.of(shown.language()).views()) {
            var field = IndexFields.of(view, shown.language());
            document.add(new Field(field, entry.text(view), SEARCHED));
        }
        return document;
    }

    /// @param document with at least the fields [#SUGGESTED]
    static Suggestion suggestion(Document document) {
        return new Suggestion(
                document.get(IndexFields.SHOWN_TITLE),
                SearchKind.of(document.get(IndexFields.KIND)),
                document.get(IndexFields.URL));
    }

    static SearchHit read(Document document, Highlighter highlighter) {
        var snippet =
                Snippet.of(document.get(IndexFields.SHOWN_BODY), files(document), highlighter);
        return new SearchHit(
                document.get(IndexFields.ID),
                document.get(IndexFields.EXTERNAL_ID),
                SearchKind.of(document.get(IndexFields.KIND)),
                new LanguageTag(document.get(IndexFields.LANGUAGE)),
                highlighter.mark(document.get(IndexFields.SHOWN_TITLE)),
                document.get(IndexFields.SECTION),
                document.get(IndexFields.URL),
                Instant.ofEpochMilli(
                        document.getField(IndexFields.PUBLISHED).numericValue().longValue()),
                snippet.text(),
                snippet.attachment());
    }

    private static List<SearchDocument.Attachment> files(Document document) {
        return Stream.of(document.getValues(IndexFields.SHOWN_FILE))
                .map(file -> {
                    var end = file.indexOf('\n');
                    return new SearchDocument.Attachment(
                            file.substring(0, end), file.substring(end + 1));
                })
                .toList();
    }

    private static void choice(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void oneOf(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private static FieldType searched() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
