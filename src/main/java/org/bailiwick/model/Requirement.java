package org.bailiwick.model;

import java.math.BigDecimal;

/**
 * What a duty asks of its member in one skill.
 *
 * @param skill the id of the skill
 * @param min the least level that makes a member eligible, 0..5
 * @param weight the skill's share in the fit, at least 0
 */
public record Requirement(String skill, BigDecimal min, BigDecimal weight) {

    public Requirement {
        min = Decimals.normal(min);
        weight = Decimals.normal(weight);
    }
}
