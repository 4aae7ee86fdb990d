package vn.tinhhoa.portal.layout;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.content.text.SafeHtml;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The interface's words and times in a reader's language.
@Component
public class Words {

    private final MessageSource messages;
    private final ZoneId zone;
    private final Map<String, DateTimeFormatter> forms = new ConcurrentHashMap<>();

    Words(MessageSource messages, SiteProperties site) {
        this.messages = messages;
        this.zone = site.zone();
    }

    public String say(LanguageTag language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /// A sentence that names languages, each in its own words and marked as such.
    public SafeHtml naming(LanguageTag language, String key, LanguageTag... named) {
        var marks = new Object[named.length];
        for (int i = 0; i < named.length; i++) {
            marks[i] = "\u0001" + i + "\u0001";
        }
        var sentence = HtmlUtils.htmlEscape(say(language, key, marks), "UTF-8");
        for (int i = 0; i < named.length; i++) {
            var tag = named[i];
            sentence =
                    sentence.replace(
                            "\u0001" + i + "\u0001",
                            "<span lang=\""
                                    + tag
                                    + "\">"
                                    + HtmlUtils.htmlEscape(tag.ownName())
                                    + "</span>");
        }
        return SafeHtml.trusted(sentence);
    }

    /// The language that the interface really speaks to this reader.
    public LanguageTag spoken(LanguageTag language) {
        return SiteLanguages.INTERFACE.contains(language) ? language : LanguageTag.ENGLISH;
    }

    /// A day in the site's zone, as the language writes it.
    public Moment day(LanguageTag language, Instant instant) {
        return moment(language, instant, "layout.format.day");
    }

    /// A day and time in the site's zone, as the language writes them.
    public Moment time(LanguageTag language, Instant instant) {
        return moment(language, instant, "layout.format.time");
    }

    private Moment moment(LanguageTag language, Instant instant, String key) {
        var there = instant.atZone(zone);
        var form =
                forms.computeIfAbsent(
                        language + key,
                        name -> DateTimeFormatter.ofPattern(say(language, key), language.locale()));
        return new Moment(form.format(there), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there));
    }

    /// @param text for people
    /// @param iso for machines, ISO 8601 with offset
    public record Moment(String text, String iso) {}
}
