package org.bailiwick.goals.incentive;

import java.util.List;

/**
 * Payouts projected from all figures that there are, for one plan or for two.
 *
 * @param before those of the plan that was changed, in the order of the bases; empty where only one plan is looked at
 * @param after those of the plan, with the same bases
 */
public record Projection(List<Payouts> before, List<Payouts> after) {
    public Projection {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
