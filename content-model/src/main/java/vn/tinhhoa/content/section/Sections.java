package vn.tinhhoa.content.section;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Reread;
import vn.tinhhoa.content.kind.ArticleKind;
import vn.tinhhoa.content.language.LanguageTag;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The site's sections in menu order. They change rarely and every page needs them, so they are
/// read at most once in two seconds; while the store is away those last read serve on.
@Component
public class Sections {

    /// Where an article goes that names no section, or one that is not there.
    public static final String DEFAULT = "tin-tuc";

    private final SectionRepository repository;
    private final Reread<List<Section>> sections;

    Sections(SectionRepository repository, Clock clock) {
        this.repository = repository;
        this.sections = new Reread<>(repository::findAllByOrderByOrder, clock);
    }

    public List<Section> all() {
        return sections.get();
    }

    public Optional<Section> byKey(String key) {
        return all().stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public Optional<Section> bySlug(LanguageTag language, String slug) {
        return all().stream().filter(section -> section.slug(language).equals(slug)).findFirst();
    }

    /// The key of the section where an article of a kind goes that names none.
    public String keyFor(ArticleKind kind) {
        return all().stream()
                .filter(section -> section.layout().takes(kind))
                .findFirst()
                .map(Section::key)
                .orElse(DEFAULT);
    }

    public void save(Section section) {
        repository.save(section);
        sections.forget();
    }
}
