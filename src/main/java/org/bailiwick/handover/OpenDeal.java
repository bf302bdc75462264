package org.bailiwick.handover;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal that is neither won nor lost, and goes with the duty that it belongs to.
 *
 * @param duty the id of the duty, or null where segment and stage say it
 * @param segment the id of the segment, or null where the duty says it
 * @param stage the id of the stage, or null for any
 * @param name what the deal is called
 * @param amount what it is worth, or null where that is not known
 * @param unit the unit of the amount; may be empty
 * @param owner the id of the member who owns it, or null for whoever held the duty
 * @param closes the day on which it is expected to close, or null where that is not known
 */
public record OpenDeal(
        @Nullable String duty,
        @Nullable String segment,
        @Nullable String stage,
        String name,
        @Nullable BigDecimal amount,
        String unit,
        @Nullable String owner,
        @Nullable LocalDate closes) {}
