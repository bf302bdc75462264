package org.bailiwick.rollover.advice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a new plan is advised. Immutable and thread-safe.
 *
 * @param resolve whether it is; otherwise the plan that there is stays good enough
 * @param reasons the evidence, by topic; may be empty
 * @param gain what the short search gained, in quality without open work, as a part of the ideal: 0.01 for 1 % of fit on all work;
 *     0 where it did not search
 * @param most what no plan gains more than, likewise, or null where that is not known
 */
public record Advice(
        boolean resolve,
        List<AdviceReason> reasons,
        BigDecimal gain,
        @Nullable BigDecimal most) {

    public Advice {
        reasons = List.copyOf(reasons);
    }
}
