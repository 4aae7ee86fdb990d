package vn.tinhhoa.content.dataset.description;

import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.stream.Collectors;

/// How a release is cited, in the form that DataCite 4.6 recommends.
public final class Citation {

    private Citation() {}

    /// Such as `Sở Ngoại vụ Sơn Hải (2026). Vịnh Sơn Hải (Version 1.0.0) [Data set]. ...`.
    public static String of(DatasetRelease release, LanguageTag language) {
        var facts = release.facts();
        return "%s (%d). %s (Version %s) [Data set]. %s. %s"
                .formatted(
                        facts.creators().stream()
                                .map(Agent::name)
                                .collect(Collectors.joining("; ")),
                        release.released().getYear(),
                        facts.titles().plain().in(language, release.dataset().value()),
                        release.number(),
                        facts.publisher().name(),
                        release.addresses().page());
    }
}
