package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import java.util.List;

/**
 * How levels of skill are inferred from results.
 *
 * @param by the kinds of skill: sector, product, series, size, region, country, and {@code stage}; may be empty
 * @param halfLifeDays after how many days a result counts half, above 0
 * @param declaredDeals how many deals a declared level weighs as much as, at least 0
 * @param leastDeals how many decided deals the team must have for a skill to be inferred at all, at least 1
 */
public record SkillRules(List<String> by, int halfLifeDays, BigDecimal declaredDeals, int leastDeals) {

    /** The stage among {@link #by}. */
    public static final String STAGE = "stage";

    /** Sector, product and stage; half a year; ten deals; thirty deals. */
    public static final SkillRules DEFAULT =
            new SkillRules(List.of("sector", "product", STAGE), 180, BigDecimal.TEN, 30);

    public SkillRules {
        by = List.copyOf(by);
    }
}
