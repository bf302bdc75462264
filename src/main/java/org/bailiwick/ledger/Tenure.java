package org.bailiwick.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a member held a duty for a time, by the plans that counted.
 *
 * @param team the id of the team
 * @param duty the id of the duty
 * @param member the id of the member
 * @param name the member's name
 * @param from the first day
 * @param until the last day; null where it goes on until another plan counts
 * @param plan the plan that gave it to the member
 */
public record Tenure(
        String team,
        String duty,
        String member,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        PlanId plan) {}
