package vn.tinhhoa.portal.kind;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.layout.Words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Set;

/// Numbers with their units, as a language writes them.
@Component
public class Amounts {

    /// These count in ten thousands and hundred millions, not in thousands and thousand millions.
    private static final Set<String> BY_TEN_THOUSANDS = Set.of("zh", "ja", "ko");

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    public String plain(LanguageTag language, BigDecimal number) {
        var form = NumberFormat.getNumberInstance(language.locale());
        form.setMaximumFractionDigits(2);
        return form.format(number);
    }

    public String billionDong(LanguageTag language, BigDecimal billions) {
        return unit(language, "kind.unit.dong", scaled(language, billions, TEN));
    }

    public String millionDollars(LanguageTag language, BigDecimal millions) {
        return unit(language, "kind.unit.dollars", scaled(language, millions, HUNDRED));
    }

    /// A number of a field with the unit that its key names.
    String of(LanguageTag language, String field, BigDecimal number) {
        return switch (field) {
            case "billion-dong", "product-billion-dong" -> billionDong(language, number);
            case "million-dollars", "exports-million-dollars" -> millionDollars(language, number);
            case "hectares" -> unit(language, "kind.unit.hectares", number);
            case "square-kilometres" -> unit(language, "kind.unit.square-kilometres", number);
            case "coast-kilometres" -> unit(language, "kind.unit.kilometres", number);
            case "growth-percent" -> unit(language, "kind.unit.percent", number);
            default -> plain(language, number);
        };
    }

    private static BigDecimal scaled(LanguageTag language, BigDecimal number, BigDecimal by) {
        return BY_TEN_THOUSANDS.contains(language.locale().getLanguage())
                ? number.multiply(by)
                : number;
    }

    private String unit(LanguageTag language, String key, BigDecimal number) {
        return words.say(language, key, plain(language, number));
    }
}
