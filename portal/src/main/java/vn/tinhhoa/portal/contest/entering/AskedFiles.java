package vn.tinhhoa.portal.contest.entering;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.FileRequirements;
import vn.tinhhoa.content.contest.FileRequirements.Format;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.portal.contest.entering.EntryPage.Files;
import vn.tinhhoa.portal.layout.FileSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which files an entry has, and what the rules ask of them.
@Component
class AskedFiles {

    private final EntryWords words;
    private final MediaProperties media;

    AskedFiles(EntryWords words, MediaProperties media) {
        this.words = words;
        this.media = media;
    }

    Files of(Visit visit, Entry entry, Category category) {
        var language = visit.language();
        var rules = category.files();
        var rows =
                entry.works().stream()
                        .map(work ->
                                new Files.Row(
                                        work.sha256(),
                                        visit.entrant().fileName(work),
                                        work.format()
                                                + ", "
                                                + work.width()
                                                + " × "
                                                + work.height()
                                                + ", "
                                                + FileSize.of(language, work.bytes()),
                                        visit.entry(entry) + "/files/" + work.sha256()))
                        .toList();
        return new Files(
                rows,
                fileRules(language, rules),
                rules.most() == 1 || rows.size() < rules.most(),
                rules.most() > 1,
                rules.formats().stream()
                        .map(format -> "image/" + format.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(",")),
                media.largestFile().toBytes());
    }

    private List<String> fileRules(LanguageTag language, FileRequirements rules) {
        var lines = new ArrayList<String>();
        if (rules.most() > 1) {
            lines.add(words.say(language, "entering.rule.count", rules.fewest(), rules.most()));
        }
        lines.add(
                words.say(
                        language,
                        "entering.rule.format",
                        rules.formats().stream()
                                .map(Format::name)
                                .sorted()
                                .collect(Collectors.joining(", "))));
        if (rules.leastLongSide() > 0) {
            lines.add(
                    words.say(language, "entering.rule.long-side", pixels(rules.leastLongSide())));
        }
        if (rules.leastShortSide() > 0) {
            lines.add(
                    words.say(
                            language, "entering.rule.short-side", pixels(rules.leastShortSide())));
        }
        if (rules.leastBytes() > 0) {
            lines.add(
                    words.say(
                            language,
                            "entering.rule.least-bytes",
                            FileSize.of(language, rules.leastBytes())));
        }
        var most = rules.mostBytes() > 0 ? rules.mostBytes() : media.largestFile().toBytes();
        lines.add(words.say(language, "entering.rule.most-bytes", FileSize.of(language, most)));
        if (rules.scansRefused()) {
            lines.add(words.say(language, "entering.rule.no-scan"));
        }
        return lines;
    }

    private static String pixels(int count) {
        return Integer.toString(count);
    }
}
