package vn.tinhhoa.content;

import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.article.ArticleId;
import vn.tinhhoa.content.article.EditionId;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.RuleSetId;
import vn.tinhhoa.content.contest.award.AwardId;
import vn.tinhhoa.content.contest.award.CertificateNumber;
import vn.tinhhoa.content.contest.entry.EntrantId;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.entry.EntryId;
import vn.tinhhoa.content.contest.judging.RoundId;
import vn.tinhhoa.content.contest.vote.PollId;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.release.ReleaseId;
import vn.tinhhoa.content.dataset.release.ReleaseVersion;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.content.media.likeness.Likeness;
import vn.tinhhoa.content.text.SafeHtml;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// How our small value types are stored: ids, languages and safe texts as strings.
final class ValueConversions {

    private ValueConversions() {}

    static MongoCustomConversions all() {
        return new MongoCustomConversions(
                List.of(
                        asText(ArticleId.class, ArticleId::new, ArticleId::value),
                        asText(EditionId.class, EditionId::of, EditionId::toString),
                        asText(AssetId.class, AssetId::new, AssetId::value),
                        asText(PersonId.class, PersonId::new, PersonId::value),
                        asText(LanguageTag.class, LanguageTag::new, LanguageTag::value),
                        asText(SafeHtml.class, SafeHtml::trusted, SafeHtml::value),
                        asText(Licence.class, Licence::of, Licence::code),
                        ConverterBuilder.reading(
                                        Binary.class,
                                        Likeness.class,
                                        stored -> Likeness.of(stored.getData()))
                                .andWriting(likeness -> new Binary(likeness.bytes())),
                        asText(ZoneOffset.class, ZoneOffset::of, ZoneOffset::getId),
                        asText(LocalDateTime.class, LocalDateTime::parse, LocalDateTime::toString),
                        asText(DatasetId.class, DatasetId::new, DatasetId::value),
                        asText(ItemId.class, ItemId::of, ItemId::toString),
                        asText(AwardId.class, AwardId::of, AwardId::toString),
                        asText(
                                CertificateNumber.class,
                                CertificateNumber::new,
                                CertificateNumber::value),
                        asText(ContestId.class, ContestId::new, ContestId::value),
                        asText(RoundId.class, RoundId::of, RoundId::toString),
                        asText(RuleSetId.class, RuleSetId::of, RuleSetId::toString),
                        asText(EntryId.class, EntryId::new, EntryId::value),
                        asText(EntryCode.class, EntryCode::new, EntryCode::value),
                        asText(EntrantId.class, EntrantId::new, EntrantId::value),
                        asText(PollId.class, PollId::of, PollId::toString),
                        asText(ReleaseId.class, ReleaseId::of, ReleaseId::toString),
                        asText(ReleaseVersion.class, ReleaseVersion::of, ReleaseVersion::toString),
                        ConverterBuilder.reading(
                                        Document.class,
                                        Localised.class,
                                        ValueConversions::localised)
                                .andWriting(ValueConversions::document)));
    }

    private static <T> Object asText(
            Class<T> type, Function<String, T> reading, Function<T, String> writing) {
        return ConverterBuilder.reading(String.class, type, reading).andWriting(writing);
    }

    private static Document document(Localised localised) {
        var document = new Document();
        localised.texts().forEach((language, text) -> document.append(language.value(), text));
        return document;
    }

    private static Localised localised(Document document) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        document.forEach((tag, text) -> texts.put(new LanguageTag(tag), (String) text));
        return new Localised(texts);
    }
}
