package vn.tinhhoa.content;

import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.text.SafeHtml;

import java.util.LinkedHashMap;
import java.util.List;

/// How our small value types are stored: ids, languages and safe texts as strings.
final class ValueConversions {

    private ValueConversions() {}

    static List<Converter<?, ?>> all() {
        return List.of(
                new WriteArticleId(), new ReadArticleId(),
                new WriteEditionId(), new ReadEditionId(),
                new WriteAssetId(), new ReadAssetId(),
                new WritePersonId(), new ReadPersonId(),
                new WriteLanguage(), new ReadLanguage(),
                new WriteHtml(), new ReadHtml(),
                new WriteLicence(), new ReadLicence(),
                new WriteLocalised(), new ReadLocalised());
    }

    @WritingConverter
    private static class WriteArticleId implements Converter<ArticleId, String> {
        @Override
        public String convert(ArticleId value) {
            return value.value();
        }
    }

    @ReadingConverter
    private static class ReadArticleId implements Converter<String, ArticleId> {
        @Override
        public ArticleId convert(String text) {
            return new ArticleId(text);
        }
    }

    @WritingConverter
    private static class WriteEditionId implements Converter<EditionId, String> {
        @Override
        public String convert(EditionId value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private static class ReadEditionId implements Converter<String, EditionId> {
        @Override
        public EditionId convert(String text) {
            return EditionId.of(text);
        }
    }

    @WritingConverter
    private static class WriteAssetId implements Converter<AssetId, String> {
        @Override
        public String convert(AssetId value) {
            return value.value();
        }
    }

    @ReadingConverter
    private static class ReadAssetId implements Converter<String, AssetId> {
        @Override
        public AssetId convert(String text) {
            return new AssetId(text);
        }
    }

    @WritingConverter
    private static class WritePersonId implements Converter<PersonId, String> {
        @Override
        public String convert(PersonId value) {
            return value.value();
        }
    }

    @ReadingConverter
    private static class ReadPersonId implements Converter<String, PersonId> {
        @Override
        public PersonId convert(String text) {
            return new PersonId(text);
        }
    }

    @WritingConverter
    private static class WriteLanguage implements Converter<LanguageTag, String> {
        @Override
        public String convert(LanguageTag value) {
            return value.value();
        }
    }

    @ReadingConverter
    private static class ReadLanguage implements Converter<String, LanguageTag> {
        @Override
        public LanguageTag convert(String text) {
            return new LanguageTag(text);
        }
    }

    @WritingConverter
    private static class WriteHtml implements Converter<SafeHtml, String> {
        @Override
        public String convert(SafeHtml value) {
            return value.value();
        }
    }

    @ReadingConverter
    private static class ReadHtml implements Converter<String, SafeHtml> {
        @Override
        public SafeHtml convert(String text) {
            return SafeHtml.trusted(text);
        }
    }

    @WritingConverter
    private static class WriteLicence implements Converter<Licence, String> {

        @Override
        public String convert(Licence value) {
            return value.code();
        }
    }

    @ReadingConverter
    private static class ReadLicence implements Converter<String, Licence> {

        @Override
        public Licence convert(String text) {
            return Licence.of(text);
        }
    }

    @WritingConverter
    private static class WriteLocalised implements Converter<Localised, Document> {
        @Override
        public Document convert(Localised localised) {
            var document = new Document();
            localised.texts().forEach((language, text) -> document.append(language.value(), text));
            return document;
        }
    }

    @ReadingConverter
    private static class ReadLocalised implements Converter<Document, Localised> {
        @Override
        public Localised convert(Document document) {
            var texts = new LinkedHashMap<LanguageTag, String>();
            document.forEach((tag, text) -> texts.put(new LanguageTag(tag), (String) text));
            return new Localised(texts);
        }
    }
}
