package org.bailiwick.develop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bailiwick.model.Member;

/** Levels of skills and how they go up. */
final class Levels {

    /** The highest level there is. */
    static final BigDecimal TOP = BigDecimal.valueOf(5);

    private Levels() {}

    /** So many levels higher, but not above the top. */
    static BigDecimal up(BigDecimal level, int steps) {
        return level.add(BigDecimal.valueOf(steps)).min(TOP);
    }

    /** How many levels lead from one level to another or beyond. */
    static int steps(BigDecimal from, BigDecimal to) {
        return to.subtract(from).setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** The same member with some levels at new values. */
    static Member raised(Member row, Map<String, BigDecimal> levels) {
        Map<String, BigDecimal> skills = new LinkedHashMap<>(row.skills());
        skills.putAll(levels);
        return row.withSkills(skills);
    }
}
