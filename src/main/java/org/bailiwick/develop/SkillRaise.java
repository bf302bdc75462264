package org.bailiwick.develop;

import java.math.BigDecimal;

/**
 * A member's level in one skill goes up.
 *
 * @param member the id of the member
 * @param skill the id of the skill
 * @param from the level now, 0..5; 0 where the member does not list the skill
 * @param to the level afterwards, above {@code from} and at most 5
 */
public record SkillRaise(String member, String skill, BigDecimal from, BigDecimal to) {}
