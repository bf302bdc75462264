package org.bailiwick.rollover.actuals;

import java.time.LocalDate;

/**
 * A member who leaves the team.
 *
 * @param member the member's id
 * @param until the member's last day
 */
public record Leaver(String member, LocalDate until) {}
