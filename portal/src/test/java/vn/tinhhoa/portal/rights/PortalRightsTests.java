package vn.tinhhoa.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.search.QueryPlanner;
import vn.tinhhoa.portal.House;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/// Does everything that readers, entrants and voters can do in a portal that runs apart, and holds
/// what it asks of the store against the rights that docker-compose.yml gives its user.
class PortalRightsTests {

    private static final List<String> ENTRANCES =
            List.of(
                    "/",
                    "/vi",
                    "/en",
                    "/favicon.ico",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/opensearch-vi.xml",
                    "/.well-known/security.txt",
                    "/vi/feed.atom",
                    "/vi/tin-tuc/feed.atom",
                    "/api/v1/articles?lang=vi",
                    "/licence",
                    "/vi/style",
                    "/vi/statistics",
                    "/vi/search?q=vinh",
                    "/vi/search/suggest?q=vinh",
                    "/api/v1/search/suggest?q=vinh",
                    "/vi/datasets?q=bien",
                    "/datasets",
                    "/datasets/vinh-son-hai",
                    "/datasets/vinh-son-hai/releases/2.0.0/items/anh-1",
                    "/vi/datasets/vinh-son-hai/2.0.0/selection.zip?item=anh-1",
                    "/api/v1/search?q=vinh",
                    "/api/v1/catalog.ttl",
                    "/api/v1/catalog.jsonld",
                    "/api/v1/datasets",
                    "/api/v1/datasets/vinh-son-hai",
                    "/api/v1/datasets/vinh-son-hai/releases/2.0.0",
                    "/api/v1/datasets/vinh-son-hai/releases/2.0.0/items",
                    "/api/v1/datasets/vinh-son-hai/releases/2.0.0/items/anh-1",
                    "/api/v1/contests",
                    "/api/v1/contests/" + Published.VOTED,
                    "/api/v1/contests/" + Published.VOTED + "/rules/1",
                    "/api/v1/contests/" + Published.VOTED + "/entries",
                    "/api/v1/contests/" + Published.VOTED + "/results");

    /// What no portal may touch, whoever has broken into it.
    private static final Set<String> OUT_OF_REACH =
            Set.of(
                    "access_tokens",
                    "announcements",
                    "articles",
                    "assets",
                    "assignments",
                    "audit_events",
                    "ballots",
                    "conflicts_of_interest",
                    "contests",
                    "dataset_items",
                    "datasets",
                    "editions",
                    "excluded_people",
                    "flags",
                    "indexed_contests",
                    "originals.chunks",
                    "originals.files",
                    "people",
                    "remembered_sign_ins",
                    "revisions",
                    "round_counts",
                    "round_entries",
                    "rounds",
                    "screenings",
                    "shedLock",
                    "shown_files",
                    "vote_held",
                    "vote_rulings",
                    "work_facts");

    private static final Set<Right> USED = new ConcurrentSkipListSet<>();
    private static House house;

    @BeforeAll
    static void open() {
        var watch =
                new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        USED.addAll(Right.needed(event));
                    }
                };
        house = House.apart(watch, Handled.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_portal_may_do_what_it_does_and_nothing_else() throws Exception {
        var published = new Published(house);
        published.openContest();
        var acts = new PublicActs(house);
        acts.enters();
        var entrances = new ArrayList<>(ENTRANCES);
        entrances.addAll(published.theRest());
        var walk = new PublicWalk(house);
        walk.from(entrances);
        // The index is lent by the editorial side here; apart, a portal plans its searches itself.
        house.portal().getBean(QueryPlanner.class).plan("vịnh");
        acts.votes();
        house.post("/view", "change=LARGER");
        acts.reads();
        acts.writes();

        assertThat(unanswered()).as("handlers that nobody walked through").isEmpty();
        assertThat(walk.broken()).isEmpty();
        assertThat(granted()).isEqualTo(USED);
    }

    @Test
    void every_collection_is_either_within_its_reach_or_out_of_it() throws IOException {
        var within =
                granted().stream()
                        .map(Right::collection)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(within).doesNotContainAnyElementsOf(OUT_OF_REACH);
        within.addAll(OUT_OF_REACH);
        assertThat(within).containsAll(collections());
    }

    /// The portal's own handlers, without those for trouble.
    private static Set<String> unanswered() {
        var mapping =
                house.portal()
                        .getBean(
                                "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var all =
                mapping.getHandlerMethods().values().stream()
                        .filter(one -> one.getBeanType().getName().startsWith("vn.tinhhoa."))
                        .filter(one -> !one.getBeanType().getName().contains(".problem."))
                        .map(Handled::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(house.portal().getBean(Handled.class).names());
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Set<Right> granted() throws IOException {
        Map<String, Map<String, Map<String, String>>> compose =
                new Yaml().load(Files.readString(Path.of("../docker-compose.yml")));
        var json = compose.get("configs").get("portal-rights").get("content");
        var rights =
                JsonMapper.shared()
                        .readValue(json, new TypeReference<Map<String, List<String>>>() {});
        return rights.entrySet().stream()
                .flatMap(one ->
                        one.getValue().stream().map(action -> new Right(one.getKey(), action)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> collections() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Document.class));
        return scanner.findCandidateComponents("vn.tinhhoa.content").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(type -> type.getAnnotation(Document.class).value())
                .collect(Collectors.toSet());
    }
}
