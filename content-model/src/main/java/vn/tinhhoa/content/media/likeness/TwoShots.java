package vn.tinhhoa.content.media.likeness;

import java.util.List;

/// Tells two shots of one scene from a picture and its copy where most of both agrees.
final class TwoShots {

    /// How far a thing is looked for, in parts of the picture; nearer than this it may just lie
    /// badly.
    private static final double REACH = 0.1;

    private static final double NEAR = 0.015;
    private static final double STEP = 0.008;
    private static final double FOUND = 0.85;
    private static final double BETTER = 0.3;
    private static final double DISAGREES = 0.6;

    private TwoShots() {}

    /// @return the share of the places that show two shots
    static double apart(List<Place> seen, double[] edges, Residue residue, int leastSeen) {
        var apart =
                seen.stream()
                        .filter(place -> !place.compared(edges).agrees())
                        .filter(place -> isMoved(edges, place) || isContrary(edges, residue, place))
                        .count();
        return seen.size() < leastSeen ? 0 : (double) apart / seen.size();
    }

    /// Who takes some steps aside sees the same things, but the near ones at other places. Nothing
    /// that is done to a copy moves a part of it.
    private static boolean isMoved(double[] edges, Place place) {
        var wanted = Math.max(FOUND, place.compared(edges).value() + BETTER);
        for (double down = -REACH; down <= REACH; down += STEP) {
            for (double across = -REACH; across <= REACH; across += STEP) {
                if (Math.max(Math.abs(across), Math.abs(down)) > NEAR) {
                    var there = moved(edges, across, down);
                    if (place.compared(there).value() > wanted && place.shows(there)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static double[] moved(double[] edges, double across, double down) {
        return new double[] {
            edges[0] + across, edges[1] + down, edges[2] + across, edges[3] + down
        };
    }

    /// A mark makes a place lighter or darker; where another thing stands, it is both.
    private static boolean isContrary(double[] edges, Residue residue, Place place) {
        return place.compared(edges).value() < DISAGREES
                && residue.isTwoSided(place.x(), place.y(), place.side());
    }
}
