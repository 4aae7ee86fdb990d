package vn.tinhhoa.content.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.site.SiteProperties;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;

/// Writes a letter in its receiver's language: plain text, which every program shows and which
/// nothing can hide in.
@Component
class LetterWriting {

    static final String[] CATALOGUES = {
        "messages/mail/letter",
        "messages/mail/entry",
        "messages/mail/vote",
        "messages/mail/screening",
        "messages/mail/feedback"
    };

    private final ResourceBundleMessageSource messages;
    private final SiteProperties site;
    private final String from;
    private final String host;

    LetterWriting(SiteProperties site, LetterProperties settings) {
        this.site = site;
        this.host = Objects.requireNonNullElse(URI.create(site.publicUrl()).getHost(), "localhost");
        this.from = Objects.requireNonNullElse(settings.from(), "no-reply@" + host);
        this.messages = new ResourceBundleMessageSource();
        messages.setBasenames(CATALOGUES);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ENGLISH);
    }

    String subject(Letter letter) {
        return say(letter, letter.kind() + ".subject");
    }

    String text(Letter letter) {
        return say(letter, greeting(letter))
                + "\n\n"
                + say(letter, letter.kind() + ".text")
                + "\n\n"
                + say(letter, "letter.end")
                + "\n"
                + site.publisher()
                + "\n"
                + site.publicUrl()
                + "\n";
    }

    /// A letter keeps its Message-ID through all tries, so that a server which had taken it before
    /// the line was cut can tell.
    MimeMessage message(Letter letter, Instant now) throws MessagingException {
        var message = new Numbered("<" + LetterFolder.name(letter.key()) + "@" + host + ">");
        var helper = new MimeMessageHelper(message, false, "UTF-8");
        helper.setFrom(from);
        helper.setTo(letter.to());
        if (!letter.replyTo().isEmpty()) {
            helper.setReplyTo(letter.replyTo());
        }
        helper.setSubject(subject(letter));
        helper.setText(text(letter));
        helper.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().value());
        message.saveChanges();
        return message;
    }

    /// Who takes part in a contest is greeted as such.
    private static String greeting(Letter letter) {
        return letter.kind().startsWith("feedback.") ? "feedback.greeting" : "letter.greeting";
    }

    private String say(Letter letter, String key) {
        return messages.getMessage(key, letter.arguments().toArray(), letter.language().locale());
    }

    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(String number) {
            super((@Nullable Session) null);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
