package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;

/**
 * A lane's part of the steps, where several lanes run side by side. Time is the same for all.
 *
 * @param whole the budget of all lanes
 * @param stepLimit the lane's steps
 * @param part the lane's part of the whole, above 0 and at most 1
 */
record LanePace(Pace whole, long stepLimit, double part) implements PaceWithin {

    /** One for each lane; no step is lost. */
    static List<LanePace> of(Pace whole, List<Lane> lanes) {
        List<LanePace> paces = new ArrayList<>();
        long limit = whole.stepLimit();
        long left = limit;
        for (int i = 0; i < lanes.size(); i++) {
            double part = lanes.get(i).share();
            boolean takesTheRest = limit == Long.MAX_VALUE || i == lanes.size() - 1;
            long own = takesTheRest ? left : (long) (limit * part);
            paces.add(new LanePace(whole, own, part));
            left -= takesTheRest ? 0 : own;
        }
        return paces;
    }

    @Override
    public double spent(long steps) {
        return whole.spent(stepLimit == Long.MAX_VALUE ? steps : (long) (steps / part));
    }
}
