package vn.tinhhoa.portal.contest.gallery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.Category.TextField;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryCode;
import vn.tinhhoa.content.contest.vote.Candidates;
import vn.tinhhoa.content.contest.vote.Poll;
import vn.tinhhoa.content.contest.vote.PublishedCount;
import vn.tinhhoa.content.contest.vote.PublishedCounts;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.portal.contest.ContestPaths;
import vn.tinhhoa.portal.contest.Deadlines;
import vn.tinhhoa.portal.contest.gallery.GalleryPage.Choice;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Link;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Said;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Gathers what the pages of the gallery need.
@Component
class GalleryPages {

    private static final int ON_A_PAGE = 24;
    private static final int EXCERPT = 180;

    private final GalleryOrder order;
    private final Candidates candidates;
    private final PublishedCounts counts;
    private final Credits credits;
    private final Frames frames;
    private final Words words;
    private final Deadlines deadlines;
    private final Clock clock;

    GalleryPages(
            GalleryOrder order,
            Candidates candidates,
            PublishedCounts counts,
            Credits credits,
            Frames frames,
            Words words,
            Deadlines deadlines,
            Clock clock) {
        this.order = order;
        this.candidates = candidates;
        this.counts = counts;
        this.credits = credits;
        this.frames = frames;
        this.words = words;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// @param page from 1; brought within what there is
    GalleryPage gallery(Reader reader, Poll poll, String category, String seed, int page) {
        var language = reader.language();
        var contest = poll.id().contest();
        var name = contestName(language, poll);
        var codes = order.codes(contest, category, seed);
        var last = Math.max(1, Math.ceilDiv(codes.size(), ON_A_PAGE));
        var here = Math.clamp(page, 1, last);
        var shown = codes.subList((here - 1) * ON_A_PAGE, Math.min(codes.size(), here * ON_A_PAGE));
        var title = words.say(language, "gallery.title");
        Function<LanguageTag, String> path = other -> GalleryPaths.gallery(other, contest);
        return new GalleryPage(
                frames.of(
                        reader,
                        frames.everywhere(
                                title + " · " + name.text(),
                                words.say(language, "gallery.description", name.text()),
                                language,
                                path),
                        path.apply(language),
                        null,
                        path),
                name,
                ContestPaths.contest(language, contest),
                state(language, poll),
                count(language, poll),
                words.say(language, "gallery.found", codes.size()),
                categories(language, poll, category, seed),
                shown.stream()
                        .flatMap(code -> candidates.find(contest, code).stream())
                        .map(entry -> tile(language, poll, entry))
                        .toList(),
                Pager.of(
                        here,
                        last,
                        codes.size(),
                        number ->
                                path.apply(language)
                                        + query(category)
                                        + "order="
                                        + seed
                                        + "&page="
                                        + number));
    }

    ExhibitPage exhibit(Reader reader, Poll poll, Entry entry, ExhibitPage.@Nullable Form form) {
        var language = reader.language();
        var contest = poll.id().contest();
        var title = title(language, entry);
        Function<LanguageTag, String> path =
                other -> GalleryPaths.entry(other, contest, entry.code());
        return new ExhibitPage(
                frames.of(
                        reader,
                        frames.everywhere(
                                title.text(),
                                speech(language).said(entry.text(TextField.CAPTION), "").text(),
                                language,
                                path),
                        path.apply(language),
                        null,
                        path),
                contestName(language, poll),
                ContestPaths.contest(language, contest),
                GalleryPaths.gallery(language, contest),
                title,
                credits.of(poll, entry),
                entry.code().toString(),
                categoryName(language, poll, entry.category()),
                speech(language).said(entry.text(TextField.CAPTION)).orElse(null),
                paragraphs(language, entry.text(TextField.STORY)),
                Shown.of(entry),
                counts.latest(poll.id())
                        .map(count ->
                                words.say(
                                        language,
                                        "gallery.votes",
                                        count.of(entry.code()),
                                        moment(language, count)))
                        .orElse(""),
                state(language, poll),
                form);
    }

    /// A page that only says something of a vote.
    VotePage note(Reader reader, Poll poll, EntryCode entry, String said) {
        var language = reader.language();
        var title = words.say(language, "gallery.note." + said + ".title");
        return new VotePage(
                voteFrame(reader, poll, entry, title),
                title,
                words.say(language, "gallery.note." + said + ".text"),
                null,
                null,
                null,
                back(language, poll, entry));
    }

    VotePage confirm(Reader reader, Poll poll, Entry entry, VotePage.Form form) {
        var language = reader.language();
        var title = words.say(language, "gallery.confirm.title");
        return new VotePage(
                voteFrame(reader, poll, entry.code(), title),
                title,
                words.say(language, "gallery.confirm.text"),
                title(language, entry),
                Shown.of(entry).stream().findFirst().orElse(null),
                form,
                back(language, poll, entry.code()));
    }

    private Frame voteFrame(Reader reader, Poll poll, EntryCode entry, String title) {
        var contest = poll.id().contest();
        return frames.of(
                reader,
                Head.unlisted(title),
                GalleryPaths.entry(reader.language(), contest, entry),
                null,
                other -> GalleryPaths.entry(other, contest, entry));
    }

    private Link back(LanguageTag language, Poll poll, EntryCode entry) {
        return new Link(
                words.say(language, "gallery.back"),
                GalleryPaths.entry(language, poll.id().contest(), entry));
    }

    private Tile tile(LanguageTag language, Poll poll, Entry entry) {
        var pictures = Shown.of(entry);
        var story = speech(language).said(entry.text(TextField.STORY), "");
        return new Tile(
                GalleryPaths.entry(language, poll.id().contest(), entry.code()),
                title(language, entry),
                credits.of(poll, entry),
                categoryName(language, poll, entry.category()),
                pictures.isEmpty() ? null : pictures.getFirst(),
                pictures.isEmpty() ? excerpt(story.text()) : "",
                story.lang());
    }

    private List<Choice> categories(LanguageTag language, Poll poll, String current, String seed) {
        var all = poll.contest().rules().categories();
        if (all.size() < 2) {
            return List.of();
        }
        var gallery = GalleryPaths.gallery(language, poll.id().contest());
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice(
                        new Said(words.say(language, "gallery.all"), language.value()),
                        gallery + "?order=" + seed,
                        current.isEmpty()));
        for (var category : all) {
            choices.add(
                    new Choice(
                            speech(language).said(category.name(), category.code()),
                            gallery + query(category.code()) + "order=" + seed,
                            category.code().equals(current)));
        }
        return choices;
    }

    private String state(LanguageTag language, Poll poll) {
        var now = clock.instant();
        if (poll.isOpen(now)) {
            return words.say(
                    language, "gallery.open", deadlines.of(language, poll.plan().closes()).text());
        }
        return words.say(
                language, "gallery.closed", deadlines.of(language, poll.plan().closes()).text());
    }

    private String count(LanguageTag language, Poll poll) {
        return counts.latest(poll.id())
                .map(count ->
                        words.say(
                                language,
                                "gallery.votes",
                                count.counted(),
                                moment(language, count)))
                .orElse("");
    }

    private String moment(LanguageTag language, PublishedCount count) {
        return words.time(language, count.until()).text();
    }

    private static Speech speech(LanguageTag language) {
        return new Speech(language, language);
    }

    private static Said contestName(LanguageTag language, Poll poll) {
        return speech(language).said(poll.contest().rules().name(), poll.id().contest().value());
    }

    private static Said categoryName(LanguageTag language, Poll poll, String code) {
        var name = poll.contest().rules().category(code).map(Category::name);
        return speech(language).said(name.orElse(Localised.EMPTY), code);
    }

    private static Said title(LanguageTag language, Entry entry) {
        return speech(language).said(entry.text(TextField.TITLE), entry.code().toString());
    }

    private static List<Said> paragraphs(LanguageTag language, Localised text) {
        return speech(language).said(text).stream()
                .flatMap(said ->
                        Arrays.stream(said.text().split("\\n+"))
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .map(part -> new Said(part, said.lang())))
                .toList();
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT)))
                                .strip()
                        + "…";
    }

    /// Codes of categories are plain in addresses.
    private static String query(String category) {
        return category.isEmpty() ? "?" : "?category=" + category + "&";
    }
}
