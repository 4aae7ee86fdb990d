package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// A description of the page as JSON-LD that can stand in a `script` element: no text in it can end
/// the element, whatever an article is called.
public final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String script;

    public StructuredData(Map<String, Object> description) {
        this(JSON.writeValueAsString(description));
    }

    /// A description that is JSON already.
    public static StructuredData ofJson(String json) {
        return new StructuredData(json);
    }

    private StructuredData(String json) {
        this.script =
                json.replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029");
    }

    public String script() {
        return script;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StructuredData data && data.script.equals(script);
    }

    @Override
    public int hashCode() {
        return script.hashCode();
    }

    @Override
    public String toString() {
        return script;
    }
}
