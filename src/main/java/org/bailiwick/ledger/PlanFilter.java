package org.bailiwick.ledger;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are asked for.
 *
 * @param team of this team only, or null for all
 * @param period of this month only, or null for all
 * @param state in this state only, or null for all
 */
public record PlanFilter(
        @Nullable String team,
        @Nullable YearMonth period,
        @Nullable PlanState state) {

    /** All plans. */
    public static final PlanFilter ALL = new PlanFilter(null, null, null);

    boolean takes(StoredPlan plan) {
        return (team == null || team.equals(plan.id().team()))
                && (period == null || period.equals(plan.id().period()))
                && (state == null || state == plan.state());
    }
}
