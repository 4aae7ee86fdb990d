package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.text.SafeHtml;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a part of a page says, taken apart into its form and its words: a record of the same type
/// with a hole for each text that is not empty, and what fills the holes. Two parts of one form
/// look the same but for the words. Everything but texts, lists and the portal's own records
/// belongs to the form.
final class Hollow {

    private static final String OURS = "vn.tinhhoa.portal.";

    private static final ClassValue<Parts> PARTS =
            new ClassValue<>() {
                @Override
                protected Parts computeValue(Class<?> type) {
                    return Parts.of(type);
                }
            };

    private final Object form;
    private final List<String> fillings = new ArrayList<>();

    private Hollow(Object said) {
        this.form = of(said);
    }

    static Hollow out(Object said) {
        return new Hollow(said);
    }

    Object form() {
        return form;
    }

    /// HTML, in the order of the holes' numbers.
    List<String> fillings() {
        return fillings;
    }

    private Object of(Object said) {
        return switch (said) {
            case String text -> text.isEmpty() ? text : hole(HollowHtml.escaped(text));
            case SafeHtml html -> html.isBlank() ? html : SafeHtml.trusted(hole(html.value()));
            case StructuredData data -> StructuredData.ofJson(hole(data.script()));
            case List<?> list -> list.stream().map(this::of).toList();
            case Record ours when ours.getClass().getName().startsWith(OURS) ->
                    PARTS.get(ours.getClass()).rebuilt(ours, this);
            default -> said;
        };
    }

    private String hole(String filling) {
        fillings.add(filling);
        return HollowHtml.hole(fillings.size() - 1);
    }

    /// How a record is read and made.
    private record Parts(List<Method> accessors, Constructor<?> constructor) {

        static Parts of(Class<?> type) {
            var components = type.getRecordComponents();
            var types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                var accessors = Stream.of(components).map(RecordComponent::getAccessor).toList();
                accessors.forEach(accessor -> accessor.setAccessible(true));
                return new Parts(accessors, constructor);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Object rebuilt(Object said, Hollow hollow) {
            try {
                var values = new @Nullable Object[accessors.size()];
                for (var at = 0; at < values.length; at++) {
                    var value = accessors.get(at).invoke(said);
                    values[at] = value == null ? null : hollow.of(value);
                }
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
