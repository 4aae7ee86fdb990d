package vn.tinhhoa.admin.frame;

import org.springframework.util.MultiValueMap;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.text.HtmlSanitiser;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the fields of a form hold, as they are shown and as they were typed, by their names. What
/// was typed is shown again as it was, also when it makes no sense.
public record Fields(Map<String, String> values) {

    /// What a browser posted; of fields with the same name the first.
    public static Fields posted(MultiValueMap<String, String> form) {
        return new Fields(form.toSingleValueMap());
    }

    /// As it stands; empty when there is no such field.
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean ticked(String name) {
        return values.containsKey(name);
    }

    /// One line, without what only disturbs.
    public String line(String name) {
        return HtmlSanitiser.line(get(name));
    }

    /// Several lines.
    public String text(String name) {
        return Normalizer.normalize(get(name), Normalizer.Form.NFC).replace("\r\n", "\n").strip();
    }

    /// What commas or semicolons separate.
    public List<String> list(String name) {
        return Arrays.stream(line(name).split("[,;]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The fields `prefix-vi`, `prefix-en` and so on.
    public Localised localised(String prefix, Iterable<LanguageTag> languages) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        languages.forEach(language -> texts.put(language, line(prefix + "-" + language)));
        return new Localised(texts);
    }

    /// A number with a decimal point or, as people write here, a comma; nothing when it is none.
    public Optional<Double> number(String name) {
        try {
            var number = Double.parseDouble(line(name).replace(',', '.'));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /// These, and where there is none of a name, the others.
    public Fields or(Fields others) {
        var all = new LinkedHashMap<>(others.values);
        all.putAll(values);
        return new Fields(all);
    }
}
