package org.bailiwick.report;

import org.bailiwick.model.ConstraintId;

/**
 * A rule that a plan breaks, at one place.
 *
 * @param constraint the rule
 * @param amount by how much, in the unit in which the rule counts; above 0
 * @param text who, where and by how much, in words
 */
record Violation(ConstraintId constraint, long amount, String text) {}
