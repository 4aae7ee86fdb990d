package vn.tinhhoa.portal.section;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.portal.kind.FactsInWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A form that narrows a list down.
///
/// @param action where it is sent
/// @param found how many there are, in words
/// @param clear leads to the whole list; null when nothing is narrowed
public record FilterForm(String action, List<Field> fields, String found, @Nullable String clear) {

    /// @param options empty when something is typed
    public record Field(
            String name, String label, String hint, String value, List<Option> options) {}

    public record Option(String value, String label, boolean chosen) {}

    static boolean isAsked(Visit visit, List<String> names) {
        return names.stream().anyMatch(name -> !visit.text(name).isEmpty());
    }

    /// Gathers its fields in the order in which they are shown.
    public static final class Making {

        private final Visit visit;
        private final List<Field> fields = new ArrayList<>();

        public Making(Visit visit) {
            this.visit = visit;
        }

        /// @param options with their words, without the one for all
        /// @param all what the choice of none is called
        public Making choice(String name, String label, String all, List<Option> options) {
            var offered = new ArrayList<Option>();
            offered.add(new Option("", all, visit.text(name).isEmpty()));
            offered.addAll(options);
            fields.add(new Field(name, label, "", visit.text(name), offered));
            return this;
        }

        /// What a field of a kind can be, in the reader's words.
        public Making choices(ArticleKind kind, String field, FactsInWords facts, String all) {
            var language = visit.language();
            return choice(
                    field,
                    facts.label(language, field),
                    all,
                    kind.choices(field).stream()
                            .map(key ->
                                    new Option(
                                            key,
                                            facts.choice(language, field, key),
                                            key.equals(visit.text(field))))
                            .toList());
        }

        public Making text(String name, String label, String hint) {
            fields.add(new Field(name, label, hint, visit.text(name), List.of()));
            return this;
        }

        public FilterForm made(String found) {
            return made(found, List.of());
        }

        /// @param more what narrows the list, too, but is not in the form
        public FilterForm made(String found, List<String> more) {
            var names = new ArrayList<>(fields.stream().map(Field::name).toList());
            names.addAll(more);
            return new FilterForm(
                    visit.address(Map.of()),
                    List.copyOf(fields),
                    found,
                    isAsked(visit, names) ? visit.address(Map.of()) : null);
        }
    }
}
