package org.bailiwick.goals.incentive;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How goals reached are paid. Immutable and thread-safe.
 *
 * @param name what the plan is called
 * @param currency the code of the currency that is paid in
 * @param decimals how many decimals its amounts have, 0..9
 * @param rounding half to even, or half up (away from 0)
 * @param components what is paid for, in the order of the file
 * @param splits credits by the id of a duty, in the order of the file; duties that are not in it count for who holds them
 */
public record IncentivePlan(
        String name,
        String currency,
        int decimals,
        RoundingMode rounding,
        List<Component> components,
        Map<String, List<Split>> splits) {
    public IncentivePlan {
        components = List.copyOf(components);
        splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
    }
}
