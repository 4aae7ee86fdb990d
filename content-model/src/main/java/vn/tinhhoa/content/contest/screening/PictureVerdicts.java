package vn.tinhhoa.content.contest.screening;

import vn.tinhhoa.content.contest.CaptureRequirements;
import vn.tinhhoa.content.contest.FileRequirements.Synthetic;
import vn.tinhhoa.content.contest.entry.SyntheticSaid;
import vn.tinhhoa.content.media.metadata.PictureEvidence;
import vn.tinhhoa.content.media.metadata.PictureEvidence.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the files say of when, where and how they were made. Each of it can be missing or forged:
/// none of it fails an entry that its author describes otherwise, a person decides.
final class PictureVerdicts {

    private PictureVerdicts() {}

    static List<Verdict> of(Case all) {
        var verdicts = new ArrayList<Verdict>();
        for (var work : all.works()) {
            var evidence = work.evidence();
            date(all, evidence).stream()
                    .map(one -> one.about(work.sha256()))
                    .forEach(verdicts::add);
            place(all, evidence).stream()
                    .map(one -> one.about(work.sha256()))
                    .forEach(verdicts::add);
            if (all.category().files().scansRefused()) {
                verdicts.add(camera(evidence).about(work.sha256()));
            }
            verdicts.add(synthetic(all, evidence).about(work.sha256()));
        }
        if (all.category().capture().unpublished()) {
            verdicts.add(
                    all.entry().capture().unpublished()
                            ? Verdict.notCheckable(Rule.UNPUBLISHED, "said")
                            : Verdict.failed(Rule.UNPUBLISHED, "not-said"));
        }
        return verdicts;
    }

    private static List<Verdict> date(Case all, PictureEvidence evidence) {
        var rules = all.category().capture();
        if (rules.from() == null && rules.until() == null) {
            return List.of();
        }
        var said = all.entry().capture().date();
        if (said != null && !rules.includes(said)) {
            return List.of(Verdict.failed(Rule.CAPTURE_DATE, "said-outside", said, span(rules)));
        }
        var taken = evidence.takenLocally();
        if (taken == null) {
            return List.of(
                    Verdict.notCheckable(
                            Rule.CAPTURE_DATE, "not-in-file", said == null ? "–" : said));
        }
        var day = taken.toLocalDate();
        if (!rules.includes(day)) {
            return List.of(Verdict.unsure(Rule.CAPTURE_DATE, "file-outside", day, span(rules)));
        }
        return List.of(
                said == null || said.equals(day)
                        ? Verdict.passed(Rule.CAPTURE_DATE, day)
                        : Verdict.unsure(Rule.CAPTURE_DATE, "differs", day, said));
    }

    private static String span(CaptureRequirements rules) {
        return (rules.from() == null ? "…" : rules.from())
                + " – "
                + (rules.until() == null ? "…" : rules.until());
    }

    private static List<Verdict> place(Case all, PictureEvidence evidence) {
        var places = all.category().capture().places();
        if (places.isEmpty()) {
            return List.of();
        }
        var said = all.entry().capture().place();
        var wanted = String.join(", ", places);
        if (evidence.latitude() != null && evidence.longitude() != null) {
            var point =
                    String.format(
                            Locale.ROOT, "%.4f, %.4f", evidence.latitude(), evidence.longitude());
            return List.of(Verdict.unsure(Rule.CAPTURE_PLACE, "on-the-map", point, said, wanted));
        }
        return List.of(
                said.isBlank()
                        ? Verdict.failed(Rule.CAPTURE_PLACE, "not-said", wanted)
                        : Verdict.notCheckable(Rule.CAPTURE_PLACE, "only-said", said, wanted));
    }

    private static Verdict camera(PictureEvidence evidence) {
        return switch (evidence.origin()) {
            case CAMERA -> Verdict.passed(Rule.CAMERA, evidence.camera());
            case SCANNER -> Verdict.unsure(Rule.CAMERA, "scanner", evidence.camera());
            case SCREEN -> Verdict.unsure(Rule.CAMERA, "screen");
            case UNKNOWN -> Verdict.notCheckable(Rule.CAMERA, "unknown");
        };
    }

    private static Verdict synthetic(Case all, PictureEvidence evidence) {
        var rules = all.category().files().synthetic();
        var said = all.entry().synthetic().kind();
        var open =
                said == SyntheticSaid.Kind.COMPOSITE || said == SyntheticSaid.Kind.MADE_BY_PROGRAM;
        if (open && rules == Synthetic.REFUSED) {
            return Verdict.failed(Rule.SYNTHETIC, "said", all.entry().synthetic().how());
        }
        if (open) {
            return Verdict.passed(Rule.SYNTHETIC, all.entry().synthetic().how());
        }
        if (!evidence.generators().isEmpty()) {
            return Verdict.unsure(
                    Rule.SYNTHETIC, "generator", String.join(", ", evidence.generators()));
        }
        if (evidence.saysSynthetic() || evidence.saysComposite()) {
            return Verdict.unsure(Rule.SYNTHETIC, "source-type", evidence.sourceType());
        }
        if (evidence.contentCredentials()) {
            return Verdict.unsure(Rule.SYNTHETIC, "content-credentials");
        }
        return evidence.origin() == Origin.CAMERA
                ? Verdict.passed(Rule.SYNTHETIC, evidence.camera())
                : Verdict.notCheckable(Rule.SYNTHETIC, "no-mark");
    }
}
