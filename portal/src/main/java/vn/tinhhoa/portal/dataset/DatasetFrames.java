package vn.tinhhoa.portal.dataset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.content.text.SafeHtml;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.util.function.Function;

/// The frame around pages of datasets, and what all of them say.
@Component
class DatasetFrames {

    private final Frames frames;
    private final SiteLanguages languages;
    private final Words words;

    DatasetFrames(Frames frames, SiteLanguages languages, Words words) {
        this.frames = frames;
        this.languages = languages;
        this.words = words;
    }

    Speech speech(Reader reader, DatasetFacts facts) {
        return Speech.of(reader.language(), facts.languages(), languages);
    }

    Frame frame(Reader reader, Head head, Function<LanguageTag, String> path) {
        return frames.of(reader, head, path.apply(reader.language()), null, path);
    }

    @Nullable SafeHtml notice(Speech speech) {
        return speech.isForeign()
                ? words.naming(
                        speech.reader(), "dataset.fallback", speech.reader(), speech.spoken())
                : null;
    }

    /// A page that only says something.
    NotePage note(
            Reader reader,
            String title,
            String text,
            @Nullable Said detail,
            Link back,
            Function<LanguageTag, String> path) {
        return new NotePage(frame(reader, Head.unlisted(title), path), title, text, detail, back);
    }

    /// Of a page that is there in every language.
    Head everywhere(
            String title,
            String description,
            LanguageTag language,
            Function<LanguageTag, String> path) {
        return frames.everywhere(title, description, language, path);
    }

    Head catalogue(LanguageTag language, String title) {
        return frames.everywhere(
                title,
                words.say(language, "dataset.catalogue-description"),
                language,
                DatasetPaths::catalogue);
    }
}
