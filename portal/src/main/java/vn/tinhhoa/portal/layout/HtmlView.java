package vn.tinhhoa.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

import vn.tinhhoa.content.text.SafeHtml;

import java.io.IOException;
import java.util.Map;

/// A page that is rendered already.
public record HtmlView(SafeHtml page) implements View {

    private static final String TYPE = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(TYPE);
        response.getWriter().write(page.value());
        response.getWriter().flush();
    }
}
