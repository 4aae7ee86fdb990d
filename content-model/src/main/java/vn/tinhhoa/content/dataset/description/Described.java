package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.release.ReleaseAddresses;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.media.Licence;

import java.util.List;

/// A release as its descriptions see it: what several of them say, said once.
record Described(DatasetRelease release) {

    DatasetFacts facts() {
        return release.facts();
    }

    ReleaseAddresses where() {
        return release.addresses();
    }

    List<LanguageTag> languages() {
        return facts().languages();
    }

    String version() {
        return release.number().toString();
    }

    String title(LanguageTag language) {
        return facts().titles().plain().in(language, release.dataset().value());
    }

    String description(LanguageTag language) {
        return facts().descriptions().plain().in(language, "");
    }

    List<String> keywords(LanguageTag language) {
        return facts().keywords().getOrDefault(language, List.of());
    }

    /// The language of a description that speaks only one: English where there is English.
    LanguageTag one() {
        return languages().contains(LanguageTag.ENGLISH) ? LanguageTag.ENGLISH : facts().first();
    }

    /// Where a licence is written down; one that is nowhere else is at the release itself.
    String licenceUri(Licence licence) {
        return licence.uri().map(where()::absolute).orElse(where().file("LICENSE"));
    }

    String licenceUri() {
        return licenceUri(facts().licence());
    }

    String citation(LanguageTag language) {
        return Citation.of(release, language);
    }
}
