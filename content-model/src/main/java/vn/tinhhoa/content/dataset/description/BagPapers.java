package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleasedItem;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What people read first when they open the bag: the dataset's card, its licence, and how to cite
/// it.
final class BagPapers {

    /// Those of ours that SPDX lists.
    private static final Set<Licence.Kind> IN_SPDX =
            Set.of(
                    Licence.Kind.CC0,
                    Licence.Kind.CC_BY,
                    Licence.Kind.CC_BY_SA,
                    Licence.Kind.CC_BY_ND,
                    Licence.Kind.CC_BY_NC,
                    Licence.Kind.CC_BY_NC_SA,
                    Licence.Kind.CC_BY_NC_ND);

    private final DatasetRelease release;
    private final Described described;

    BagPapers(DatasetRelease release) {
        this.release = release;
        this.described = new Described(release);
    }

    /// `README.md`: a dataset card as Hugging Face reads it.
    byte[] readme() {
        var licence = release.facts().licence();
        var known = IN_SPDX.contains(licence.kind());
        var text = new StringBuilder("---\n");
        if (known) {
            text.append("license: ").append(licence.code().toLowerCase(Locale.ROOT)).append('\n');
        } else {
            text.append("license: other\nlicense_name: ")
                    .append(quoted(licence.code()))
                    .append("\nlicense_link: LICENSE\n");
        }
        text.append("language:\n");
        described.languages().forEach(language -> text.append("- ").append(language).append('\n'));
        text.append("pretty_name: ").append(quoted(described.title(described.one()))).append('\n');
        var tags = new TreeSet<String>();
        described.languages().forEach(language -> tags.addAll(described.keywords(language)));
        text.append("tags:\n- image\n");
        tags.forEach(tag -> text.append("- ").append(quoted(tag)).append('\n'));
        text.append("size_categories:\n- ").append(sizeCategory()).append('\n');
        text.append("configs:\n- config_name: default\n  data_dir: data\n---\n");
        for (var language : described.languages()) {
            text.append("\n# ").append(described.title(language)).append("\n\n");
            text.append(described.description(language)).append("\n");
            release.facts()
                    .extended()
                    .in(language)
                    .ifPresent(more -> text.append('\n').append(more).append('\n'));
            entry(text, "version", language, described.version());
            entry(text, "released", language, release.released().toString());
            entry(text, "pictures", language, Integer.toString(release.items()));
            entry(text, "licence", language, licence.name(language));
            entry(text, "publisher", language, release.facts().publisher().name());
            release.changeNotes()
                    .in(language)
                    .ifPresent(note -> entry(text, "changes", language, note));
            entry(text, "citation", language, described.citation(language));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(
            StringBuilder text, String label, LanguageTag language, String value) {
        text.append("\n**").append(Labels.of(label, language)).append("**: ");
        text.append(value).append('\n');
    }

    private String sizeCategory() {
        var items = release.items();
        return items < 1_000 ? "n<1K" : items < 10_000 ? "1K<n<10K" : "10K<n<100K";
    }

    /// `LICENSE`: the dataset's, and which pictures have another one.
    byte[] licence(List<ReleasedItem> items) {
        var facts = release.facts();
        var text = new StringBuilder();
        for (var language : described.languages()) {
            text.append(described.title(language))
                    .append(' ')
                    .append(described.version())
                    .append('\n')
                    .append(Labels.of("licence", language))
                    .append(": ")
                    .append(facts.licence().name(language))
                    .append("\n\n");
        }
        text.append(described.licenceUri()).append('\n');
        for (var item : items) {
            var own = item.description().licence();
            if (!own.equals(facts.licence())) {
                text.append("\ndata/images/")
                        .append(item.fileName())
                        .append(": ")
                        .append(own.code())
                        .append(' ')
                        .append(own.uri().map(described.where()::absolute).orElse(""));
            }
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// `CITATION.cff`, in Citation File Format 1.2.0.
    byte[] citation() {
        var facts = release.facts();
        var one = described.one();
        var text = new StringBuilder("cff-version: 1.2.0\n");
        line(text, "message", described.citation(one));
        text.append("type: dataset\n");
        line(text, "title", described.title(one));
        line(text, "abstract", described.description(one));
        text.append("authors:\n");
        facts.creators().forEach(creator -> author(text, creator));
        line(text, "version", described.version());
        line(text, "date-released", release.released().toString());
        line(text, "url", described.where().page());
        if (IN_SPDX.contains(facts.licence().kind())) {
            line(text, "license", facts.licence().code());
        } else {
            line(text, "license-url", described.licenceUri());
        }
        var keywords = described.keywords(one);
        if (!keywords.isEmpty()) {
            text.append("keywords:\n");
            keywords.forEach(word -> text.append("  - ").append(quoted(word)).append('\n'));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void author(StringBuilder text, Agent creator) {
        text.append("  - name: ").append(quoted(creator.name())).append('\n');
        if (!creator.url().isEmpty()) {
            text.append("    website: ").append(quoted(creator.url())).append('\n');
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(quoted(value)).append('\n');
    }

    /// A string as YAML and JSON both write it.
    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints()
                .forEach(sign -> {
                    switch (sign) {
                        case '"' -> quoted.append("\\\"");
                        case '\\' -> quoted.append("\\\\");
                        case '\n' -> quoted.append("\\n");
                        case '\r' -> quoted.append("\\r");
                        case '\t' -> quoted.append("\\t");
                        default -> {
                            if (sign < ' ') {
                                quoted.append("\\u%04x".formatted(sign));
                            } else {
                                quoted.appendCodePoint(sign);
                            }
                        }
                    }
                });
        return quoted.append('"').toString();
    }
}
