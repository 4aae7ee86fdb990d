package vn.tinhhoa.content.dataset.releasing;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.dataset.release.Releases;
import vn.tinhhoa.content.sweep.Sweep;

/// Makes releases that were asked for.
@Component
@Editorial
class ReleaseSweep implements Sweep {

    static final String NAME = "releases";

    private final Releases releases;
    private final ReleaseMaking making;

    ReleaseSweep(Releases releases, ReleaseMaking making) {
        this.releases = releases;
        this.making = making;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean owed() {
        return releases.isMakingOwed();
    }

    @Override
    public boolean sweep() {
        releases.longestOwed().ifPresent(draft -> making.make(draft.id()));
        return releases.isMakingOwed();
    }
}
