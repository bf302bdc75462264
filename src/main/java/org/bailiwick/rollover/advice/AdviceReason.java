package org.bailiwick.rollover.advice;

import java.math.BigDecimal;

/**
 * A reason for or against a new plan.
 *
 * @param topic what it is about
 * @param advises whether it alone is reason enough for a new plan
 * @param subject the id of what it is about; empty where that is the team
 * @param before the first figure
 * @param after the second figure
 */
public record AdviceReason(Topic topic, boolean advises, String subject, BigDecimal before, BigDecimal after) {}
