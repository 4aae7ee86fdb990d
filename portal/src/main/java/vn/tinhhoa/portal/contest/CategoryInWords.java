package vn.tinhhoa.portal.contest;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.Kind;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Dates;
import vn.tinhhoa.portal.layout.Words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Says what is asked of the entries of a category, rule by rule.
@Component
public class CategoryInWords {

    private static final int BYTES_OF_MEGABYTE_EXPONENT = 6;

    private final Words words;
    private final Dates dates;

    CategoryInWords(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    public List<String> of(LanguageTag reader, Category category) {
        var lines = new ArrayList<String>();
        lines.add(words.say(reader, "contest.most", category.most()));
        files(reader, category, lines);
        texts(reader, category, lines);
        capture(reader, category.capture(), lines);
        return lines;
    }

    private void files(LanguageTag reader, Category category, List<String> lines) {
        var files = category.files();
        if (files.most() == 0) {
            return;
        }
        if (category.kind() != Kind.SINGLE_PHOTO) {
            lines.add(words.say(reader, "contest.files", files.fewest(), files.most()));
        }
        if (category.kind() == Kind.SERIES) {
            lines.add(words.say(reader, "contest.series"));
        }
        lines.add(format(reader, files));
        if (files.scansRefused()) {
            lines.add(words.say(reader, "contest.scans"));
        }
        lines.add(words.say(reader, "contest.synthetic." + files.synthetic()));
        if (files.originalFromFinalists()) {
            lines.add(words.say(reader, "contest.original"));
        }
    }

    /// Such as "JPEG, at least 3,000 px on the longer side, 3 MB or more".
    private String format(LanguageTag reader, FileRequirements files) {
        var parts = new ArrayList<String>();
        var or = words.say(reader, "contest.or");
        parts.add(
                Arrays.stream(FileRequirements.Format.values())
                        .filter(files.formats()::contains)
                        .map(Enum::name)
                        .collect(Collectors.joining(or)));
        if (files.leastLongSide() > 0) {
            parts.add(words.say(reader, "contest.long-side", files.leastLongSide()));
        }
        if (files.leastShortSide() > 0) {
            parts.add(words.say(reader, "contest.short-side", files.leastShortSide()));
        }
        if (files.leastBytes() > 0) {
            parts.add(words.say(reader, "contest.least-size", size(reader, files.leastBytes())));
        }
        if (files.mostBytes() > 0) {
            parts.add(words.say(reader, "contest.most-size", size(reader, files.mostBytes())));
        }
        return String.join(words.say(reader, "contest.comma"), parts);
    }

    private static String size(LanguageTag reader, long bytes) {
        var megabytes = BigDecimal.valueOf(bytes, BYTES_OF_MEGABYTE_EXPONENT);
        return NumberFormat.getInstance(reader.locale()).format(megabytes) + "\u00a0MB";
    }

    private void texts(LanguageTag reader, Category category, List<String> lines) {
        for (var field : TextField.values()) {
            var wanted = category.texts().get(field);
            if (wanted != null) {
                var name = words.say(reader, "contest.text." + field);
                lines.add(
                        wanted.mostWords() == 0
                                ? words.say(
                                        reader,
                                        wanted.required()
                                                ? "contest.text-required"
                                                : "contest.text-optional",
                                        name)
                                : words.say(
                                        reader,
                                        wanted.required()
                                                ? "contest.text-required-words"
                                                : "contest.text-optional-words",
                                        name,
                                        wanted.mostWords()));
            }
        }
    }

    private void capture(LanguageTag reader, CaptureRequirements capture, List<String> lines) {
        var from = capture.from();
        var until = capture.until();
        if (from != null && until != null) {
            lines.add(
                    words.say(
                            reader,
                            "contest.taken-between",
                            dates.of(reader, from).text(),
                            dates.of(reader, until).text()));
        } else if (from != null) {
            lines.add(words.say(reader, "contest.taken-from", dates.of(reader, from).text()));
        } else if (until != null) {
            lines.add(words.say(reader, "contest.taken-until", dates.of(reader, until).text()));
        }
        if (!capture.places().isEmpty()) {
            var places = String.join(words.say(reader, "contest.comma"), capture.places());
            lines.add(words.say(reader, "contest.taken-in", places));
        }
        if (capture.unpublished()) {
            lines.add(words.say(reader, "contest.unpublished"));
        }
    }
}
