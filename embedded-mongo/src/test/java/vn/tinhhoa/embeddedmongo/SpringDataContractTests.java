package vn.tinhhoa.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.mongodb.repository.MongoRepository;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Ordinary application code on Spring Data.
class SpringDataContractTests extends ContractTests {

    @Document("editions")
    @CompoundIndex(def = "{'article': 1, 'language': 1}", unique = true)
    static final class Edition {

        @Id private final String id;
        @Version private @Nullable Long version;
        private final String article;
        private final String language;

        @Indexed private int counter;
        private List<String> seen = new ArrayList<>();
        private final Instant createdAt = Instant.ofEpochSecond(1_700_000_000);

        Edition(String id, String article, String language) {
            this.id = id;
            this.article = article;
            this.language = language;
        }

        int counter() {
            return counter;
        }
    }

    interface Editions extends MongoRepository<Edition, String> {

        List<Edition> findByArticleOrderByLanguage(String article);

        List<Edition> findByIdStartingWith(String beginning);

        long countByLanguage(String language);
    }

    private MongoTemplate template;
    private Editions editions;

    @BeforeEach
    void openTemplate() {
        var factory = new SimpleMongoClientDatabaseFactory(client, database.getName());
        var context = new MongoMappingContext();
        var conversions = new MongoCustomConversions(List.of());
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.setAutoIndexCreation(true);
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        template = new MongoTemplate(factory, converter);
        editions = new MongoRepositoryFactory(template).getRepository(Editions.class);
        template.indexOps(Edition.class).getIndexInfo();
    }

    @Test
    void saves_finds_pages_and_deletes() {
        editions.saveAll(
                List.of(
                        new Edition("a:vi", "a", "vi"),
                        new Edition("a:en", "a", "en"),
                        new Edition("b:vi", "b", "vi")));
        assertThat(editions.findByArticleOrderByLanguage("a"))
                .extracting(edition -> edition.id)
                .containsExactly("a:en", "a:vi");
        assertThat(editions.findByIdStartingWith("a:")).hasSize(2);
        assertThat(editions.countByLanguage("vi")).isEqualTo(2);
        var page = editions.findAll(PageRequest.of(1, 2, Sort.by("id")));
        assertThat(page.getTotalElements()).isEqualTo(3);
        assertThat(page.getContent()).extracting(edition -> edition.id).containsExactly("b:vi");
        assertThat(editions.existsById("a:vi")).isTrue();
        editions.deleteById("a:vi");
        assertThat(editions.count()).isEqualTo(2);
        try (var all = editions.findAll().stream()) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void makes_the_indexes_that_the_classes_ask_for() {
        assertThat(template.indexOps(Edition.class).getIndexInfo())
                .extracting(org.springframework.data.mongodb.core.index.IndexInfo::getName)
                .containsExactlyInAnyOrder("_id_", "article_1_language_1", "counter");
        editions.insert(new Edition("1", "a", "vi"));
        assertThatThrownBy(() -> editions.insert(new Edition("2", "a", "vi")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_second_save_of_the_same_version_is_refused() {
        editions.save(new Edition("a:vi", "a", "vi"));
        var first = editions.findById("a:vi").orElseThrow();
        var second = editions.findById("a:vi").orElseThrow();
        var third = editions.findById("a:vi").orElseThrow();
        first.counter = 1;
        editions.save(first);
        second.counter = 2;
        assertThatThrownBy(() -> editions.save(second))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(editions.findById("a:vi").orElseThrow().counter()).isOne();
        assertThatThrownBy(() -> editions.delete(third))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    /// Each thread reads, adds one and saves, and starts again where another was faster.
    @Test
    void no_concurrent_versioned_update_is_lost() throws Exception {
        int threads = 8;
        int each = 60;
        editions.save(new Edition("a:vi", "a", "vi"));
        Callable<Integer> adder =
                () -> {
                    int refused = 0;
                    for (int done = 0; done < each; ) {
                        var edition = editions.findById("a:vi").orElseThrow();
                        edition.counter++;
                        edition.seen.add(Thread.currentThread().getName());
                        try {
                            editions.save(edition);
                            done++;
                        } catch (OptimisticLockingFailureException e) {
                            refused++;
                        }
                    }
                    return refused;
                };
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> future :
                    executor.invokeAll(java.util.Collections.nCopies(threads, adder))) {
                assertThat(future.get()).isNotNegative();
            }
        }
        var edition = editions.findById("a:vi").orElseThrow();
        assertThat(edition.counter()).isEqualTo(threads * each);
        assertThat(edition.seen).hasSize(threads * each);
        assertThat(edition.version).isEqualTo((long) threads * each);
    }

    @Test
    void modifies_in_place() {
        var options = FindAndModifyOptions.options().returnNew(true).upsert(true);
        var update = new Update().inc("counter", 1).setOnInsert("language", "vi");
        for (int i = 1; i <= 3; i++) {
            var edition =
                    template.findAndModify(
                            query(where("id").is("a:vi").and("article").is("a")),
                            update,
                            options,
                            Edition.class);
            assertThat(edition).isNotNull().extracting(Edition::counter).isEqualTo(i);
        }
        var bulk = template.bulkOps(BulkOperations.BulkMode.UNORDERED, Edition.class);
        bulk.insert(new Edition("b:vi", "b", "vi"));
        bulk.updateMulti(query(where("language").is("vi")), new Update().set("counter", 9));
        assertThat(bulk.execute().getInsertedCount()).isOne();
        assertThat(template.count(query(where("counter").gte(9)), Edition.class)).isPositive();
        assertThat(
                        template.remove(query(where("language").is("vi")), Edition.class)
                                .getDeletedCount())
                .isEqualTo(2);
    }
}
