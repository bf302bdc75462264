package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import org.bailiwick.crm.data.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a value of the deals' stage column means.
 *
 * @param name the value, as it stands in the export up to case and spaces
 * @param outcome open for a stage of the funnel; won or lost for a value that says how a deal ended
 * @param target for a stage, the conversion to the next that is aimed at, 0..1, or null
 * @param hours for a stage, hours of work that a deal takes there, above 0, or null to work it out from the team's capacity
 */
public record StageRule(
        String name,
        Outcome outcome,
        @Nullable BigDecimal target,
        @Nullable BigDecimal hours) {}
