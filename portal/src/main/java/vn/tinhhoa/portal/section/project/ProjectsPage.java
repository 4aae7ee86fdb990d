package vn.tinhhoa.portal.section.project;

import vn.tinhhoa.portal.kind.Fact;
import vn.tinhhoa.portal.layout.Card;
import vn.tinhhoa.portal.layout.Frame;
import vn.tinhhoa.portal.layout.Pager;
import vn.tinhhoa.portal.section.FilterForm;
import vn.tinhhoa.portal.section.SectionTop;

import java.util.List;

/// Investment projects, those that look for investors first.
public record ProjectsPage(
        Frame frame, SectionTop top, FilterForm filter, List<Project> projects, Pager pager) {

    /// @param stage in words
    /// @param calls whether it looks for investors
    /// @param facts what else there is to know at a glance
    public record Project(
            Card card, String sector, String stage, boolean calls, List<Fact> facts) {}
}
