package vn.tinhhoa.portal.problem;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.portal.asset.PublicFiles;
import vn.tinhhoa.portal.layout.Readers;
import vn.tinhhoa.portal.layout.Words;

import java.io.IOException;
import java.util.Optional;

/// Answers what the web server refuses before any handler could see it: an address that is no UTF-8
/// (`/vi/%ff`) or longer than all headers may be. The page is plain, because there is no request
/// that a template could be given.
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);

    private final Readers readers;
    private final Words words;
    private final PublicFiles files;

    UnreadableRequests(Readers readers, Words words, PublicFiles files) {
        this.readers = readers;
        this.words = words;
        this.files = files;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.getPipeline().addValve(new Page());
            }
        });
    }

    private final class Page extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable trouble) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; font-src 'self'");
                response.getReporter().write(html(language(request)));
                response.finishResponse();
            } catch (IOException gone) {
                LOG.debug("Nobody waits for the answer any more", gone);
            }
        }
    }

    /// What is too long has no address at all.
    private LanguageTag language(Request request) {
        return words.spoken(
                Optional.ofNullable(request.getRequestURI())
                        .flatMap(any -> readers.inAddress(request))
                        .orElseGet(() -> readers.preferred(request)));
    }

    private String html(LanguageTag language) {
        var key = Problem.BAD_REQUEST.key();
        return """
        <!DOCTYPE html>
        <html lang="%1$s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
        <title>%3$s</title><link rel="stylesheet" href="/assets/%2$s/portal.css"></head>
        <body><main class="wide"><div class="empty"><h1 class="title">%3$s</h1><p>%4$s</p>
        <p><a class="button button--main" href="/%1$s">%5$s</a></p></div></main></body>
        </html>
        """
                .formatted(
                        language,
                        files.version(),
                        said(language, key + ".title"),
                        said(language, key + ".advice"),
                        said(language, "problem.home"));
    }

    private String said(LanguageTag language, String key) {
        return HtmlUtils.htmlEscape(words.say(language, key), "UTF-8");
    }
}
