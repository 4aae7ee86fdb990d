package vn.tinhhoa.content.media;

import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.sweep.Sweep;

import java.util.List;

/// Lets everything that shows a picture follow when the picture changed.
@Component
@Editorial
class ShowingSweep implements Sweep {

    private static final int BATCH = 20;

    private final OwedShowing owed;
    private final List<PictureFollower> followers;

    ShowingSweep(OwedShowing owed, List<PictureFollower> followers) {
        this.owed = owed;
        this.followers = followers;
    }

    @Override
    public String name() {
        return OwedShowing.SWEEP;
    }

    @Override
    public boolean owed() {
        return owed.isAny();
    }

    @Override
    public boolean sweep() {
        var assets = owed.longestWaiting(BATCH);
        for (var asset : assets) {
            var settled = true;
            for (var follower : followers) {
                settled &= follower.follow(asset);
            }
            if (settled) {
                owed.settle(asset);
            }
        }
        return assets.size() == BATCH;
    }
}
