package vn.tinhhoa.standalone.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.tinhhoa.content.kind.ArticleKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the demonstration's texts and pictures from the class path: a folder for each article,
/// with `article.json` and one HTML file for each language, and `pictures.json`.
public final class DemoLibrary {

    private static final String ARTICLES = "classpath:/demo/articles/";

    private static final String DATASETS = "classpath:/demo/datasets/*.json";

    private final PathMatchingResourcePatternResolver files =
            new PathMatchingResourcePatternResolver(DemoLibrary.class.getClassLoader());
    private final JsonMapper json =
            JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private DemoLibrary() {}

    /// @param today the day from which its days are counted
    public static DemoContent load(LocalDate today) {
        try {
            var library = new DemoLibrary();
            return new DemoContent(library.articles(today), library.pictures());
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration content cannot be read", e);
        }
    }

    /// The image datasets, in the order of their ids.
    static List<DemoDataset> datasets() {
        try {
            var library = new DemoLibrary();
            var datasets = new ArrayList<DemoDataset>();
            for (var file : library.files.getResources(DATASETS)) {
                datasets.add(library.json.readValue(text(file), DemoDataset.class));
            }
            datasets.sort(Comparator.comparing(DemoDataset::id));
            return List.copyOf(datasets);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration datasets cannot be read", e);
        }
    }

    /// @param name of its file
    /// @param today the day from which its days are counted
    static DemoContest contest(String name, LocalDate today) {
        try {
            var library = new DemoLibrary();
            var file = library.files.getResource("classpath:/demo/contests/" + name + ".json");
            return library.json.readValue(DemoDays.written(text(file), today), DemoContest.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration contest cannot be read", e);
        }
    }

    private List<DemoPicture> pictures() throws IOException {
        var file = files.getResource("classpath:/demo/pictures.json");
        return List.of(json.readValue(text(file), DemoPicture[].class));
    }

    private List<DemoArticle> articles(LocalDate today) throws IOException {
        var articles = new ArrayList<DemoArticle>();
        for (var file : files.getResources(ARTICLES + "*/article.json")) {
            articles.add(article(file, today));
        }
        articles.sort(Comparator.comparing(DemoArticle::externalId));
        return List.copyOf(articles);
    }

    private DemoArticle article(Resource file, LocalDate today) throws IOException {
        var folder = folderOf(file);
        var facts = json.readValue(DemoDays.written(text(file), today), Facts.class);
        return new DemoArticle(
                facts.externalId(),
                facts.source(),
                facts.section(),
                facts.authorLine(),
                facts.origin(),
                facts.cover(),
                facts.featured(),
                facts.publishedDaysAgo(),
                facts.topics() == null ? List.of() : facts.topics(),
                facts.kind() == null ? ArticleKind.NEWS.key() : facts.kind(),
                facts.details() == null ? Map.of() : facts.details(),
                facts.wording() == null ? Map.of() : facts.wording(),
                texts(folder, facts.source()));
    }

    private Map<String, DemoText> texts(String folder, String source) throws IOException {
        var found = new TreeMap<String, DemoText>();
        for (var file : files.getResources(ARTICLES + folder + "/*.html")) {
            var name = String.valueOf(file.getFilename());
            var language = name.substring(0, name.indexOf('.'));
            found.put(language, DemoText.of(folder + "/" + name, text(file)));
        }
        var written = found.remove(source);
        if (written == null) {
            throw new IllegalStateException(folder + " has no text in its source language");
        }
        var texts = new LinkedHashMap<String, DemoText>();
        texts.put(source, written);
        texts.putAll(found);
        return texts;
    }

    private static String folderOf(Resource file) throws IOException {
        var path = file.getURL().getPath().split("/");
        return path[path.length - 2];
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    /// What `article.json` says.
    private record Facts(
            String externalId,
            String source,
            String section,
            String authorLine,
            String origin,
            @Nullable String cover,
            boolean featured,
            int publishedDaysAgo,
            @Nullable List<String> topics,
            @Nullable String kind,
            @Nullable Map<String, String> details,
            @Nullable Map<String, Map<String, String>> wording) {}
}
