package vn.tinhhoa.content.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What has to be mended in the details before they may be published.
public final class DetailsCheck {

    private DetailsCheck() {}

    /// @param code `missing`, `malformed` or `order`; the interface has a sentence for each
    /// @param field its key
    public record Fault(String code, String field) {}

    /// In the order of the form; empty when all is well.
    public static List<Fault> of(ArticleKind kind, Details details) {
        var faults = new ArrayList<Fault>();
        for (var field : kind.fields()) {
            var text = details.text(field.key());
            if (text.isEmpty() && field.required()) {
                faults.add(new Fault("missing", field.key()));
            } else if (!text.isEmpty() && !field.accepts(text)) {
                faults.add(new Fault("malformed", field.key()));
            }
        }
        if (faults.isEmpty()) {
            inOrder(details, faults);
        }
        return faults;
    }

    private static void inOrder(Details details, List<Fault> faults) {
        occasion(details, faults);
        var expired = details.date("expired");
        var inForce = Stream.of("issued", "effective").flatMap(key -> details.date(key).stream());
        if (expired.isPresent() && inForce.anyMatch(expired.get()::isBefore)) {
            faults.add(new Fault("order", "expired"));
        }
    }

    private static void occasion(Details details, List<Fault> faults) {
        var begins = details.date("begins");
        var ends = details.date("ends");
        if (begins.isEmpty()) {
            return;
        }
        var last = ends.orElse(begins.get());
        if (last.isBefore(begins.get())) {
            faults.add(new Fault("order", "ends"));
        } else if (last.equals(begins.get())) {
            var from = details.time("begins-at");
            var to = details.time("ends-at");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                faults.add(new Fault("order", "ends-at"));
            }
        }
    }
}
