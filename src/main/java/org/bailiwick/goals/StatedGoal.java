package org.bailiwick.goals;

import java.math.BigDecimal;
import org.bailiwick.model.Place;

/**
 * A figure that a member, or somebody for the member, stated: it is kept, whatever the duties carry.
 *
 * @param goal which of the problem's goals, from 0
 * @param member the member's id
 * @param amount the member's part of the whole goal, over all its months
 * @param place where it stands, for findings
 */
public record StatedGoal(int goal, String member, BigDecimal amount, Place place) {}
