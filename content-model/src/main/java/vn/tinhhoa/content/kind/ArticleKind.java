package vn.tinhhoa.content.kind;

import static vn.tinhhoa.content.kind.KindField.choice;
import static vn.tinhhoa.content.kind.KindField.optional;
import static vn.tinhhoa.content.kind.KindField.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an article is: that decides which facts it has, where it may live and how it is shown. Its
/// languages, review and publication are the same for every kind.
public enum ArticleKind {
    NEWS,
    EVENT(
            required("begins", FieldType.DATE),
            optional("begins-at", FieldType.TIME),
            optional("ends", FieldType.DATE),
            optional("ends-at", FieldType.TIME),
            optional("venue", FieldType.TEXT),
            optional("position", FieldType.POSITION),
            optional("organiser", FieldType.TEXT),
            optional("website", FieldType.LINK)),
    /// An investment project that looks for investors, or has found them.
    PROJECT(
            choice(
                    "sector",
                    "agriculture",
                    "aquaculture",
                    "industry",
                    "energy",
                    "logistics",
                    "tourism",
                    "urban",
                    "technology",
                    "education",
                    "health",
                    "environment"),
            choice("stage", "calling", "selecting", "building", "running"),
            required("site", FieldType.TEXT),
            optional("position", FieldType.POSITION),
            optional("hectares", FieldType.NUMBER),
            optional("billion-dong", FieldType.NUMBER),
            optional("million-dollars", FieldType.NUMBER),
            required("contact", FieldType.TEXT),
            optional("phone", FieldType.PHONE),
            optional("email", FieldType.EMAIL)),
    /// A place to visit.
    SPOT(
            choice("sort", "nature", "beach", "heritage", "craft", "museum", "food"),
            optional("address", FieldType.TEXT),
            required("position", FieldType.POSITION),
            optional("phone", FieldType.PHONE),
            optional("website", FieldType.LINK)),
    PRESS_RELEASE(
            optional("contact", FieldType.TEXT),
            optional("phone", FieldType.PHONE),
            optional("email", FieldType.EMAIL)),
    /// A press kit, brochure, report or magazine: something to take away as a file.
    BOOKLET(
            choice("form", "kit", "brochure", "report", "magazine"),
            optional("year", FieldType.YEAR),
            optional("pages", FieldType.NUMBER)),
    /// An official answer to a misstated claim.
    CLARIFICATION(
            required("claimed-by", FieldType.TEXT),
            optional("claimed-on", FieldType.DATE),
            optional("claim", FieldType.LINK)),
    OFFICIAL_DOCUMENT(
            required("number", FieldType.CODE),
            choice(
                    "type",
                    "resolution",
                    "decision",
                    "directive",
                    "plan",
                    "programme",
                    "report",
                    "notice",
                    "letter"),
            required("issuer", FieldType.TEXT),
            optional("signer", FieldType.TEXT),
            required("issued", FieldType.DATE),
            optional("effective", FieldType.DATE),
            optional("expired", FieldType.DATE)),
    /// The province in figures and words.
    PROFILE(
            optional("year", FieldType.YEAR),
            optional("square-kilometres", FieldType.NUMBER),
            optional("people", FieldType.NUMBER),
            optional("communes", FieldType.NUMBER),
            optional("coast-kilometres", FieldType.NUMBER),
            optional("product-billion-dong", FieldType.NUMBER),
            optional("growth-percent", FieldType.NUMBER),
            optional("exports-million-dollars", FieldType.NUMBER),
            optional("visitors", FieldType.NUMBER)),
    /// A standing page about the site itself, such as its accessibility statement.
    PAGE;

    private final List<KindField> fields;

    ArticleKind(KindField... fields) {
        this.fields = List.of(fields);
    }

    /// In the order of the form.
    public List<KindField> fields() {
        return fields;
    }

    /// The keys to choose from in one of its fields.
    public List<String> choices(String field) {
        return fields.stream()
                .filter(each -> each.key().equals(field))
                .findFirst()
                .orElseThrow()
                .choices();
    }

    /// The keys of the fields whose words may be different in each language.
    public List<String> worded() {
        return fields.stream().filter(KindField::isWorded).map(KindField::key).toList();
    }

    /// The kind in forms, imports and the programming interface: `press-release`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ArticleKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
