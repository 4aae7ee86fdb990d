package vn.tinhhoa.admin.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tinhhoa.admin.frame.Toast;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.search.IndexRebuild;

/// Rebuilding the search index, with a bar that follows it.
@Controller
class SearchIndexController {

    private final IndexRebuild rebuild;

    SearchIndexController(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /// @param percent from 0 to 100
    record IndexPage(String state, long done, long total, int percent) {}

    @GetMapping("/search-index")
    String show(Officer officer, Model model) {
        officer.require(Role.ADMINISTRATOR);
        model.addAttribute("page", now());
        return "search/index";
    }

    @GetMapping("/search-index/progress")
    @ResponseBody
    IndexPage progress(Officer officer) {
        officer.require(Role.ADMINISTRATOR);
        return now();
    }

    @PostMapping("/search-index")
    String start(Officer officer, RedirectAttributes next) {
        if (rebuild.start(officer)) {
            Toast.done(next, "toast.rebuilding");
        } else {
            Toast.warn(next, "toast.rebuilding-already");
        }
        return "redirect:/search-index";
    }

    private IndexPage now() {
        var progress = rebuild.progress();
        return new IndexPage(
                progress.state().name(), progress.done(), progress.total(), progress.percent());
    }
}
