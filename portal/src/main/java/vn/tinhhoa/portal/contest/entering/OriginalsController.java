package vn.tinhhoa.portal.contest.entering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.tinhhoa.content.NotFoundException;
import vn.tinhhoa.content.contest.ConsentText;
import vn.tinhhoa.content.contest.ConsentText.Scope;
import vn.tinhhoa.content.contest.entry.Entry;
import vn.tinhhoa.content.contest.entry.EntryIssue;
import vn.tinhhoa.content.contest.entry.Work;
import vn.tinhhoa.content.contest.finalist.FinalistPapers;
import vn.tinhhoa.content.contest.finalist.OriginalTaking;
import vn.tinhhoa.content.media.IncomingFile;
import vn.tinhhoa.content.media.MediaProperties;
import vn.tinhhoa.portal.layout.FileSize;
import vn.tinhhoa.portal.layout.Frames;
import vn.tinhhoa.portal.layout.Head;
import vn.tinhhoa.portal.layout.Reader;
import vn.tinhhoa.portal.layout.Words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finalists send the files as the camera wrote them, and give the agreements of people and owners
/// shown.
@Controller
class OriginalsController {

    private static final String PATH = "/{language}/contests/{contest}/entry/{code}/originals";
    private static final String FIELD = "original-";

    private final EntrantDoor door;
    private final OriginalTaking taking;
    private final MediaProperties limits;
    private final Frames frames;
    private final EntryWords words;
    private final Words moments;

    OriginalsController(
            EntrantDoor door,
            OriginalTaking taking,
            MediaProperties limits,
            Frames frames,
            EntryWords words,
            Words moments) {
        this.door = door;
        this.taking = taking;
        this.limits = limits;
        this.frames = frames;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping(PATH)
    String show(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = door.visit(reader, contest, request, response);
        var notice = words.done(visit.language(), done);
        model.addAttribute("page", page(visit, door.entry(visit, code), List.of(), notice));
        return "contest/entering/originals";
    }

    /// What is good is kept, also beside what is not.
    @PostMapping(PATH)
    String take(
            Reader reader,
            @PathVariable String contest,
            @PathVariable String code,
            @RequestParam Map<String, MultipartFile> files,
            @RequestParam(defaultValue = "") List<String> consent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var visit = door.visit(reader, contest, request, response);
        var entry = door.entry(visit, code);
        var issues = new ArrayList<IssueLine>();
        for (var work : entry.works()) {
            var file = files.get(FIELD + work.sha256());
            if (file != null && !file.isEmpty()) {
                take(visit, entry, work, file, issues);
            }
        }
        var scopes =
                Arrays.stream(Scope.values()).filter(one -> consent.contains(one.name())).toList();
        var rules = visit.contest().inForce().id().number();
        if (!taking.release(entry, scopes, rules, visit.language())) {
            issues.add(line(visit, "top", "late"));
        }
        if (issues.isEmpty()) {
            return "redirect:" + address(visit, entry) + "?done=originals";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(visit, entry, issues, null));
        return "contest/entering/originals";
    }

    private void take(
            Visit visit, Entry entry, Work work, MultipartFile file, List<IssueLine> issues)
            throws IOException {
        var most = limits.largestFile().toBytes();
        try (var content = file.getInputStream();
                var incoming = IncomingFile.read(content, most)) {
            var field = FIELD + work.sha256();
            if (incoming.bytes() > most) {
                var megabytes = Long.toString(limits.largestFile().toMegabytes());
                issues.add(line(visit, field, "file.too-large", megabytes));
            } else if (!taking.take(
                    entry,
                    work,
                    incoming,
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""))) {
                issues.add(line(visit, field, "late"));
            }
        }
    }

    private IssueLine line(Visit visit, String field, String code, String... arguments) {
        var issue = new EntryIssue(field, code, List.of(arguments));
        return IssueLine.at(field, words.issue(visit.language(), issue));
    }

    private OriginalsPage page(
            Visit visit, Entry entry, List<IssueLine> issues, @Nullable String notice) {
        var papers =
                taking.papers(entry.id())
                        .orElseThrow(
                                () -> new NotFoundException("Nothing asked of " + entry.code()));
        var language = visit.language();
        return new OriginalsPage(
                frames.of(
                        visit.reader(),
                        Head.unlisted(words.say(language, "entering.originals")),
                        address(visit, entry),
                        null,
                        other -> EntryPaths.entry(other, visit.id(), entry.code()) + "/originals"),
                Voice.of(language, visit.rules()).said(visit.rules().name(), visit.id().value()),
                visit.entries(),
                visit.entry(entry),
                address(visit, entry),
                entry.code().toString(),
                taking.isOpen(entry),
                visit.category(entry).files().originalFromFinalists(),
                limits.largestFile().toMegabytes(),
                rows(visit, entry, papers),
                releases(visit, papers),
                issues,
                notice);
    }

    private List<OriginalsPage.Row> rows(Visit visit, Entry entry, FinalistPapers papers) {
        var rows = new ArrayList<OriginalsPage.Row>();
        for (var work : entry.works()) {
            var number = rows.size() + 1;
            rows.add(
                    new OriginalsPage.Row(
                            FIELD + work.sha256(),
                            words.say(visit.language(), "entering.original-of", number),
                            visit.entry(entry) + "/files/" + work.sha256(),
                            papers.original(work.sha256())
                                    .map(original -> received(visit, original))
                                    .orElse("")));
        }
        return rows;
    }

    private String received(Visit visit, FinalistPapers.Original original) {
        var language = visit.language();
        return words.say(
                language,
                "entering.original-received",
                moments.time(language, original.receivedAt()).text(),
                FileSize.of(language, original.bytes()));
    }

    private static List<EntryPage.Consent> releases(Visit visit, FinalistPapers papers) {
        var voice = Voice.of(visit.language(), visit.rules());
        return visit.rules().consents().stream()
                .filter(consent -> consent.scope().fromFinalOn())
                .map(consent -> release(voice, consent, papers))
                .toList();
    }

    private static EntryPage.Consent release(
            Voice voice, ConsentText consent, FinalistPapers papers) {
        var scope = consent.scope();
        return new EntryPage.Consent(
                scope.name(),
                voice.said(consent.text(), scope.name()),
                consent.required(),
                papers.released(scope));
    }

    private static String address(Visit visit, Entry entry) {
        return visit.entry(entry) + "/originals";
    }
}
