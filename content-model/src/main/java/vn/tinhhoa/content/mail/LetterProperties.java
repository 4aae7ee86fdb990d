package vn.tinhhoa.content.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How letters leave the house. The server that takes them is Spring Boot's `spring.mail.host`;
/// without one they are written into `mail` in the data directory, and so are those to names that
/// nobody can have, such as `.example`.
///
/// @param from their sender; `no-reply` at the portal's host unless it is set
/// @param keepsSent how long a letter that was sent is kept
@ConfigurationProperties("tinhhoa.mail")
public record LetterProperties(@Nullable String from, @DefaultValue("30d") Duration keepsSent) {}
