package vn.tinhhoa.admin.media;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.admin.frame.FieldIssue;
import vn.tinhhoa.admin.frame.Fields;
import vn.tinhhoa.admin.frame.Times;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.media.Asset;
import vn.tinhhoa.content.media.Framing;
import vn.tinhhoa.content.media.Licence.Kind;
import vn.tinhhoa.content.media.PictureOrigin;
import vn.tinhhoa.content.media.PictureOrigin.Coordinates;
import vn.tinhhoa.content.media.PictureRights;
import vn.tinhhoa.content.media.PictureWords;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Everything that is said of a picture as fields of a form, and back.
@Component
class PictureFields {

    private static final double WHOLE = 100;
    private static final List<String> CROP =
            List.of("crop-left", "crop-top", "crop-width", "crop-height");

    private final SiteLanguages languages;
    private final Times times;

    PictureFields(SiteLanguages languages, Times times) {
        this.languages = languages;
        this.times = times;
    }

    Fields of(Asset asset) {
        var fields = new LinkedHashMap<String, String>();
        var rights = asset.rights();
        var isOwn = rights.licence().kind() == Kind.CUSTOM;
        fields.put("creator", rights.creator());
        fields.put("credit", rights.credit());
        fields.put("licence", isOwn ? Kind.CUSTOM.code() : rights.licence().code());
        fields.put("licence-words", rights.licence().words());
        fields.put("licence-ends", day(rights.licenceEnds()));
        fields.put("consent-ends", day(rights.consentEnds()));
        fields.put("keywords", String.join(", ", asset.words().keywords()));
        var origin = asset.origin();
        fields.put("shown", origin.locationShown());
        fields.put("created", origin.locationCreated());
        var point = origin.coordinates();
        fields.put("latitude", point == null ? "" : String.valueOf(point.latitude()));
        fields.put("longitude", point == null ? "" : String.valueOf(point.longitude()));
        for (var language : languages.all()) {
            fields.put("headline-" + language, asset.words().headlines().in(language).orElse(""));
            fields.put("alt-" + language, asset.altTexts().in(language).orElse(""));
            fields.put("caption-" + language, asset.captions().in(language).orElse(""));
        }
        framing(asset.framing(), fields);
        return new Fields(fields);
    }

    private static void framing(Framing framing, LinkedHashMap<String, String> fields) {
        fields.put("focus-x", percent(framing.x()));
        fields.put("focus-y", percent(framing.y()));
        var crop = framing.crop();
        fields.put("crop-left", crop == null ? "" : percent(crop.left()));
        fields.put("crop-top", crop == null ? "" : percent(crop.top()));
        fields.put("crop-width", crop == null ? "" : percent(crop.width()));
        fields.put("crop-height", crop == null ? "" : percent(crop.height()));
    }

    /// What makes no sense in what was typed.
    List<FieldIssue> issues(Fields fields) {
        var issues = new ArrayList<FieldIssue>();
        for (var name : List.of("licence-ends", "consent-ends")) {
            if (!fields.line(name).isEmpty() && times.dayEnds(fields.line(name)).isEmpty()) {
                issues.add(new FieldIssue(name, "picture.issue.date"));
            }
        }
        if (fields.line("licence").equals(Kind.CUSTOM.code())
                && fields.line("licence-words").isEmpty()) {
            issues.add(new FieldIssue("licence-words", "picture.issue.licence-words"));
        }
        if (coordinatesBroken(fields)) {
            issues.add(new FieldIssue("latitude", "picture.issue.coordinates"));
        }
        if (!isPercent(fields, "focus-x") || !isPercent(fields, "focus-y")) {
            issues.add(new FieldIssue("focus-x", "picture.issue.focus"));
        }
        if (isCropped(fields) && !isCrop(fields)) {
            issues.add(new FieldIssue("crop-left", "picture.issue.crop"));
        }
        return issues;
    }

    private static boolean coordinatesBroken(Fields fields) {
        if (fields.line("latitude").isEmpty() && fields.line("longitude").isEmpty()) {
            return false;
        }
        return fields.number("latitude").filter(degrees -> Math.abs(degrees) <= 90).isEmpty()
                || fields.number("longitude").filter(degrees -> Math.abs(degrees) <= 180).isEmpty();
    }

    private static boolean isPercent(Fields fields, String name) {
        return fields.number(name).filter(value -> value >= 0 && value <= WHOLE).isPresent();
    }

    private static boolean isCropped(Fields fields) {
        return CROP.stream().anyMatch(name -> !fields.line(name).isEmpty());
    }

    private static boolean isCrop(Fields fields) {
        return CROP.stream().allMatch(name -> isPercent(fields, name))
                && part(fields, "crop-width") >= 0.01
                && part(fields, "crop-height") >= 0.01
                && part(fields, "crop-left") + part(fields, "crop-width") <= 1.000_001
                && part(fields, "crop-top") + part(fields, "crop-height") <= 1.000_001;
    }

    PictureWords words(Fields fields) {
        return new PictureWords(
                fields.localised("headline", languages.all()),
                fields.localised("caption", languages.all()),
                fields.localised("alt", languages.all()),
                fields.list("keywords"));
    }

    PictureRights rights(Fields fields) {
        return new PictureRights(
                fields.line("creator"),
                fields.line("credit"),
                Licences.of(fields.line("licence"), fields.line("licence-words")),
                times.dayEnds(fields.line("licence-ends")).orElse(null),
                times.dayEnds(fields.line("consent-ends")).orElse(null));
    }

    PictureOrigin origin(Fields fields, @Nullable Instant takenAt) {
        var latitude = fields.number("latitude");
        var longitude = fields.number("longitude");
        return new PictureOrigin(
                takenAt,
                fields.line("shown"),
                fields.line("created"),
                latitude.isPresent() && longitude.isPresent()
                        ? new Coordinates(latitude.get(), longitude.get())
                        : null);
    }

    static Framing framing(Fields fields) {
        var crop =
                isCropped(fields)
                        ? new Framing.Crop(
                                part(fields, "crop-left"),
                                part(fields, "crop-top"),
                                part(fields, "crop-width"),
                                part(fields, "crop-height"))
                        : null;
        return new Framing(part(fields, "focus-x"), part(fields, "focus-y"), crop);
    }

    private static double part(Fields fields, String name) {
        return fields.number(name).orElse(0.0) / WHOLE;
    }

    private static String percent(double part) {
        var text = String.valueOf(Math.round(part * WHOLE * 100) / 100.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private String day(@Nullable Instant end) {
        return Stream.ofNullable(end).map(times::lastDay).findFirst().orElse("");
    }
}
