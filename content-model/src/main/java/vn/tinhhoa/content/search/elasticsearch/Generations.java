package vn.tinhhoa.content.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The indices behind the alias that searches go to: the current generation, and while a rebuild
/// runs the next. The next has an alias too, because Elasticsearch would make a dropped index again
/// for a late write that does not insist on an alias.
final class Generations {

    private static final int NOT_FOUND = 404;
    private static final String EXISTS = "resource_already_exists_exception";

    private final Connection connection;
    private final String alias;
    private final String prefix;
    private final Pattern ours;

    Generations(Connection connection, String alias) {
        this.connection = connection;
        this.alias = alias;
        this.prefix = alias + "-" + IndexLayout.VERSION + "-";
        this.ours = Pattern.compile(Pattern.quote(alias) + "-[0-9]+-(first|[0-9a-f]{32})");
    }

    /// The alias of the current generation.
    String current() {
        return alias;
    }

    /// The alias of a generation that is not current yet.
    static String growing(String generation) {
        return generation + "-growing";
    }

    /// Sees to it that there is a current generation, empty if there was none of this layout. Two
    /// processes that do this at once agree.
    void requireCurrent() {
        var behind = behindAlias();
        if (behind.stream().noneMatch(index -> index.startsWith(prefix))) {
            var first = prefix + "first";
            createUnlessThere(first);
            replace(behind, first);
        }
    }

    /// Makes an empty generation beside the current one, and clears away others that were begun.
    String next() {
        drop(begun());
        var next = prefix + UUID.randomUUID().toString().replace("-", "");
        connection.write(
                "begin a new index",
                client ->
                        client.indices()
                                .create(
                                        IndexLayout.of(next)
                                                .aliases(growing(next), as -> as)
                                                .build()));
        return next;
    }

    /// From now on this is the index; the former is dropped in the same step.
    void makeCurrent(String next) {
        connection.write(
                "finish the new index", client -> client.indices().refresh(r -> r.index(next)));
        replace(behindAlias(), next);
    }

    void drop(Set<String> generations) {
        if (!generations.isEmpty()) {
            connection.write(
                    "drop an index",
                    client ->
                            client.indices()
                                    .delete(indices ->
                                            indices.index(new ArrayList<>(generations))
                                                    .ignoreUnavailable(true)));
        }
    }

    private Set<String> behindAlias() {
        return connection.write(
                "name the current index",
                client -> {
                    try {
                        return client.indices().getAlias(get -> get.name(alias)).aliases().keySet();
                    } catch (ElasticsearchException refused) {
                        if (refused.status() == NOT_FOUND) {
                            return Set.of();
                        }
                        throw refused;
                    }
                });
    }

    private Set<String> begun() {
        var all =
                connection.write(
                        "list the indices",
                        client -> client.indices().get(get -> get.index(alias + "-*")));
        var begun = new java.util.TreeSet<>(all.indices().keySet());
        begun.removeIf(index -> !ours.matcher(index).matches());
        begun.removeAll(behindAlias());
        return begun;
    }

    private void createUnlessThere(String index) {
        connection.write(
                "make the index",
                client -> {
                    try {
                        return client.indices().create(IndexLayout.of(index).build()).index();
                    } catch (ElasticsearchException refused) {
                        if (EXISTS.equals(refused.error().type())) {
                            return index;
                        }
                        throw refused;
                    }
                });
    }

    private void replace(Set<String> former, String next) {
        var actions = new ArrayList<Action>();
        actions.add(Action.of(action -> action.add(add -> add.index(next).alias(alias))));
        actions.add(
                Action.of(action ->
                        action.remove(remove ->
                                remove.index(next).alias(growing(next)).mustExist(false))));
        for (var index : former) {
            if (!index.equals(next)) {
                actions.add(Action.of(action -> action.removeIndex(old -> old.index(index))));
            }
        }
        connection.write(
                "change to the new index",
                client -> client.indices().updateAliases(update -> update.actions(actions)));
    }
}
