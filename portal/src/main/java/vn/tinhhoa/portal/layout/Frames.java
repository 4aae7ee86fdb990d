package vn.tinhhoa.portal.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.site.SiteProperties;
import vn.tinhhoa.portal.PortalProperties;
import vn.tinhhoa.portal.asset.PublicFiles;

import java.util.function.Function;

/// Puts the frame around a page.
@Component
public class Frames {

    private final SiteLanguages languages;
    private final SiteProperties site;
    private final PortalProperties settings;
    private final Words words;
    private final PublicFiles files;
    private final Menus menus;
    private final Alternates alternates;
    private final SharedParts shared;

    Frames(
            SiteLanguages languages,
            SiteProperties site,
            PortalProperties settings,
            Words words,
            PublicFiles files,
            Menus menus,
            Alternates alternates,
            SharedParts shared) {
        this.languages = languages;
        this.site = site;
        this.settings = settings;
        this.words = words;
        this.files = files;
        this.menus = menus;
        this.alternates = alternates;
        this.shared = shared;
    }

    /// @param here the path of this page, not encoded, with its query if it matters
    /// @param section the key of the section that the page belongs to
    /// @param elsewhere the path of the same page in another language, not encoded
    public Frame of(
            Reader reader,
            Head head,
            String here,
            @Nullable String section,
            Function<LanguageTag, String> elsewhere) {
        var language = reader.language();
        var surroundings =
                new Surroundings(
                        words.spoken(language),
                        "/" + language,
                        siteName(language),
                        menus.of(language, here, section),
                        menus.standing(language));
        return new Frame(
                reader,
                surroundings.language().value(),
                surroundings.siteName(),
                head.descriptions(),
                parts(reader, head, WebAddress.encoded(here), surroundings, elsewhere),
                files.version());
    }

    private Frame.Parts parts(
            Reader reader,
            Head head,
            String here,
            Surroundings around,
            Function<LanguageTag, String> elsewhere) {
        var name = around.siteName();
        var window = head.title().equals(name) ? name : head.title() + " · " + name;
        var links =
                languages.all().stream()
                        .map(each -> languageLink(reader, each, elsewhere.apply(each)))
                        .toList();
        var contact = around.home() + "/contact?from=" + WebAddress.value(here);
        return new Frame.Parts(
                shared.of("head", around.language(), new Frame.Top(window, head)),
                shared.around("links", around),
                shared.of(
                        "bar",
                        around.language(),
                        new Frame.Bar(here, reader.view().contrast(), links)),
                shared.around("masthead", around),
                shared.of(
                        "footer",
                        around.language(),
                        new Frame.Footer(around.home(), shared.around("foot", around), contact)));
    }

    /// Around a page that is in the same place in every language.
    ///
    /// @param page its path after the language, such as `/site-map`
    public Frame of(Reader reader, String title, String description, String page) {
        Function<LanguageTag, String> path = language -> "/" + language + page;
        var language = reader.language();
        return of(
                reader,
                everywhere(title, description, language, path),
                path.apply(language),
                null,
                path);
    }

    /// The head of a page that exists in every language of the site.
    public Head everywhere(
            String title, String description, LanguageTag own, Function<LanguageTag, String> path) {
        return new Head(
                title,
                description,
                absolute(path.apply(own)),
                alternates.among(languages.all(), path),
                "website",
                null,
                null,
                true);
    }

    /// The full address of a path that is not encoded.
    public String absolute(String path) {
        return site.publicUrl() + WebAddress.encoded(path);
    }

    /// The province's name as it was set, else the demonstration's, else a general one.
    public String siteName(LanguageTag language) {
        var set = settings.portal().name();
        var name = set.get(language.value());
        if (name == null) {
            name = set.get(LanguageTag.ENGLISH.value());
        }
        if (name == null) {
            name = set.get(LanguageTag.VIETNAMESE.value());
        }
        if (name != null) {
            return name;
        }
        return words.say(language, settings.demo() ? "layout.demo-name" : "layout.site");
    }

    private static LanguageLink languageLink(Reader reader, LanguageTag language, String path) {
        return new LanguageLink(
                language,
                language.ownName(),
                WebAddress.encoded(path),
                language.equals(reader.language()));
    }
}
