package vn.tinhhoa.content.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.site.SiteProperties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Where letters lie as `.eml` files when there is no server to send them by, and those to invented
/// people always.
@Component
class LetterFolder {

    private final Path folder;
    private final boolean used;

    LetterFolder(SiteProperties site, ObjectProvider<JavaMailSender> server) {
        this.folder = site.data().resolve("mail");
        this.used = server.getIfAvailable() == null;
    }

    /// Whether there is no server.
    boolean isUsed() {
        return used;
    }

    /// The same letter always gets the same file.
    void put(String key, MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        var aside = Files.createTempFile(folder, "letter", ".tmp");
        try {
            try (var out = Files.newOutputStream(aside)) {
                message.writeTo(out);
            }
            Files.move(
                    aside,
                    file(key),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    void remove(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private Path file(String key) {
        return folder.resolve(name(key) + ".eml");
    }

    static UUID name(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
