package vn.tinhhoa.admin.contest.award;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.contest.ContestId;
import vn.tinhhoa.content.contest.Contests;
import vn.tinhhoa.content.table.CsvTable;
import vn.tinhhoa.content.table.XlsxTable;

import java.io.IOException;

/// Gives a contest out as tables, to its officers only.
@Controller
class ContestTablesController {

    private final Contests contests;
    private final ContestTables tables;

    ContestTablesController(Contests contests, ContestTables tables) {
        this.contests = contests;
        this.tables = tables;
    }

    /// @param what `entries` or `results`
    /// @param form `csv` or `xlsx`
    @GetMapping("/contests/{id}/{what:entries|results}.{form:csv|xlsx}")
    void table(
            @PathVariable ContestId id,
            @PathVariable String what,
            @PathVariable String form,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        officer.require(Role.CONTEST_OFFICER);
        contests.require(id);
        var table = what.equals("entries") ? tables.entries(id) : tables.results(id);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(id + "-" + what + "." + form)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (form.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            CsvTable.write(table, response.getOutputStream());
        } else {
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            XlsxTable.write(table, response.getOutputStream());
        }
    }
}
