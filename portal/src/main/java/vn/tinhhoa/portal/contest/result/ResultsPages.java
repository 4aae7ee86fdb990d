package vn.tinhhoa.portal.contest.result;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.contest.Category;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Prize;
import vn.tinhhoa.content.contest.PublishedContests.Held;
import vn.tinhhoa.content.contest.award.Award;
import vn.tinhhoa.content.contest.award.AwardPictures;
import vn.tinhhoa.content.contest.award.Awards;
import vn.tinhhoa.content.contest.award.PublishedResults;
import vn.tinhhoa.content.contest.award.RoundOutcome;
import vn.tinhhoa.content.contest.tally.Standing;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.language.SiteLanguages;
import vn.tinhhoa.portal.contest.result.ResultsPage.Picture;
import vn.tinhhoa.portal.contest.result.ResultsPage.Place;
import vn.tinhhoa.portal.contest.result.ResultsPage.Round;
import vn.tinhhoa.portal.contest.result.ResultsPage.Rung;
import vn.tinhhoa.portal.contest.result.ResultsPage.Winner;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Speech;
import vn.tinhhoa.portal.layout.Words;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what the page of a contest's results shows.
@Component
class ResultsPages {

    private static final int PLACES_SHOWN = 20;
    private static final double BASIS_POINTS = 10_000;

    private final Awards awards;
    private final Frames frames;
    private final SiteLanguages languages;
    private final Words words;

    ResultsPages(Awards awards, Frames frames, SiteLanguages languages, Words words) {
        this.awards = awards;
        this.frames = frames;
        this.languages = languages;
        this.words = words;
    }

    ResultsPage of(Reader reader, Held held, PublishedResults results) {
        var language = reader.language();
        var id = held.contest().id();
        var speech = Speech.of(language, held.rules().languages(), languages);
        var name = speech.said(held.rules().name(), id.value());
        Function<LanguageTag, String> path = other -> ResultPaths.results(other, id);
        var title = words.say(language, "result.of", name.text());
        return new ResultsPage(
                frames.of(
                        reader,
                        frames.everywhere(
                                title,
                                words.say(language, "result.description", name.text()),
                                language,
                                path),
                        path.apply(language),
                        null,
                        path),
                name,
                ResultPaths.contest(language, id),
                words.say(language, "result.title"),
                words.day(language, results.at()),
                rungs(speech, held),
                results.rounds().stream().map(round -> round(speech, id, round)).toList());
    }

    private List<Rung> rungs(Speech speech, Held held) {
        var byPrize =
                awards.of(held.contest().id()).stream()
                        .collect(Collectors.groupingBy(award -> award.id().prize()));
        var rungs = new ArrayList<Rung>();
        held.rules().prizes().stream()
                .sorted(Comparator.comparing(Prize::rank))
                .filter(prize -> byPrize.containsKey(prize.code()))
                .forEach(prize ->
                        rungs.add(
                                new Rung(
                                        speech.said(prize.name(), prize.code()),
                                        speech.said(prize.worth(), ""),
                                        byPrize.getOrDefault(prize.code(), List.of()).stream()
                                                .map(award -> winner(speech, held, award))
                                                .toList())));
        return rungs;
    }

    private Winner winner(Speech speech, Held held, Award award) {
        var forgotten = award.recipient().isEmpty();
        var category =
                held.rules().category(award.category()).map(Category::name).orElse(Localised.EMPTY);
        var titled =
                Stream.concat(Stream.of(award.language()), award.title().texts().keySet().stream())
                        .filter(language -> award.title().in(language).isPresent())
                        .toList();
        var own = Speech.of(speech.reader(), titled, languages);
        return new Winner(
                own.said(award.title(), award.id().code().toString()),
                forgotten ? words.say(speech.reader(), "result.forgotten") : award.recipient(),
                speech.said(category, award.category()),
                award.id().code().toString(),
                "/" + speech.reader() + "/certificates/" + award.certificate(),
                picture(award));
    }

    private static @Nullable Picture picture(Award award) {
        var size = award.picture();
        if (size == null) {
            return null;
        }
        var longSide = Math.max(size.width(), size.height());
        return new Picture(
                ResultPaths.picture(award.contest(), award.id().code(), 960),
                AwardPictures.SIZES.stream()
                        .map(each ->
                                ResultPaths.picture(award.contest(), award.id().code(), each)
                                        + " "
                                        + Math.round(
                                                size.width()
                                                        * Math.min(1.0, (double) each / longSide))
                                        + "w")
                        .collect(Collectors.joining(", ")),
                size.width(),
                size.height());
    }

    private Round round(Speech speech, ContestId contest, RoundOutcome round) {
        var reader = speech.reader();
        var all = round.standings().size();
        return new Round(
                speech.said(round.name(), round.code()),
                words.say(reader, "result.figures", all, round.jurors(), round.ballots()),
                round.seed().isEmpty()
                        ? ""
                        : words.say(reader, "result.draw", round.seed(), round.seedSource()),
                ResultPaths.data(contest, round.code()),
                round.standings().stream()
                        .limit(PLACES_SHOWN)
                        .map(standing -> place(reader, standing))
                        .toList(),
                all > PLACES_SHOWN ? words.say(reader, "result.more", PLACES_SHOWN, all) : "");
    }

    private Place place(LanguageTag reader, Standing standing) {
        var percent = NumberFormat.getPercentInstance(reader.locale());
        percent.setMinimumFractionDigits(2);
        var tie = standing.decidedBy();
        return new Place(
                standing.place(),
                standing.entry(),
                standing.result().isNone()
                        ? "–"
                        : percent.format(standing.result().basisPoints() / BASIS_POINTS),
                tie == null ? "" : words.say(reader, "contest.tie." + tie));
    }
}
