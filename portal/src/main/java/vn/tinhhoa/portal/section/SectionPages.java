package vn.tinhhoa.portal.section;

import vn.tinhhoa.content.section.SectionLayout;

import java.util.Set;

/// Makes the pages of sections of some layout.
public interface SectionPages {

    Set<SectionLayout> layouts();

    /// @throws vn.tinhhoa.content.NotFoundException when there is no such page of the list
    /// @throws vn.tinhhoa.portal.problem.BadRequestException when what is asked makes no sense
    View of(Visit visit);

    /// @param template its name
    /// @param page what it reads
    record View(String template, Object page) {}
}
