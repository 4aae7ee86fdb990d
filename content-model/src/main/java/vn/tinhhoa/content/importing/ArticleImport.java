package vn.tinhhoa.content.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.importing.ImportLineReader.Reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/// Takes articles in, one a line, as many as there are. A bad line is refused with its reasons and
/// harms no other; the same lines sent again change nothing.
@Component
@Editorial
public class ArticleImport {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleImport.class);
    private static final int BATCH = 100;
    private static final int PROGRESS = 1_000;

    private final ImportLineReader reader;
    private final ImportBatch batches;
    private final AuditTrail audit;

    ArticleImport(ImportLineReader reader, ImportBatch batches, AuditTrail audit) {
        this.reader = reader;
        this.batches = batches;
        this.audit = audit;
    }

    /// Imports lines of JSON, reporting each in its order as soon as it is stored.
    ///
    /// @param publish also makes every edition public at once; an administrator's right
    public ImportSummary run(
            Iterator<String> lines, boolean publish, Officer by, Consumer<LineReport> report) {
        by.require(publish ? Role.ADMINISTRATOR : Role.AUTHOR);
        var run = new Run(publish, by, report);
        for (long number = 1; lines.hasNext(); number++) {
            var line = lines.next();
            if (!line.isBlank()) {
                run.take(reader.read(number, line), number);
            }
        }
        run.flush();
        var summary = run.summary;
        LOG.info("Import ended: {}", summary);
        audit.record(by, "articles.imported", summary.toString());
        return summary;
    }

    /// One import on its way, in batches so that the store is asked seldom.
    private final class Run {

        private final boolean publish;
        private final Officer by;
        private final Consumer<LineReport> report;
        private final List<ImportLine> waiting = new ArrayList<>();
        private final List<LineReport> refused = new ArrayList<>();
        private ImportSummary summary = ImportSummary.NONE;

        private Run(boolean publish, Officer by, Consumer<LineReport> report) {
            this.publish = publish;
            this.by = by;
            this.report = report;
        }

        private void take(Reading reading, long number) {
            switch (reading) {
                case Reading.Good(var line) -> {
                    if (waiting.stream()
                            .anyMatch(other -> other.externalId().equals(line.externalId()))) {
                        flush();
                    }
                    waiting.add(line);
                }
                case Reading.Bad(var externalId, var reasons) ->
                        refused.add(LineReport.refused(number, externalId, reasons));
            }
            if (waiting.size() + refused.size() >= BATCH) {
                flush();
            }
        }

        private void flush() {
            var reports = new ArrayList<>(refused);
            reports.addAll(batches.store(waiting, publish, by));
            waiting.clear();
            refused.clear();
            reports.sort((one, other) -> Long.compare(one.line(), other.line()));
            for (var one : reports) {
                summary = summary.plus(one);
                report.accept(one);
                if (summary.lines() % PROGRESS == 0) {
                    LOG.info("Importing: {} lines so far, {}", summary.lines(), summary);
                }
            }
        }
    }
}
