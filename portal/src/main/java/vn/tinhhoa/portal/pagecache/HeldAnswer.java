package vn.tinhhoa.portal.pagecache;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Holds back what a handler answers. A page is written as one text, which becomes UTF-8 at once
/// and not in small pieces.
final class HeldAnswer extends ContentCachingResponseWrapper {

    private @Nullable PrintWriter writer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        var ready = writer;
        if (ready == null) {
            ready = new PrintWriter(new WholeTexts(getOutputStream()));
            writer = ready;
        }
        return ready;
    }

    private static final class WholeTexts extends Writer {

        private final OutputStream out;

        WholeTexts(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.write(text.substring(from, from + length).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length), 0, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
