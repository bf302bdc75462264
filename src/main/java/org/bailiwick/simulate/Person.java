package org.bailiwick.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.Member;

/**
 * Somebody who is in the team for a part of the year.
 *
 * @param onFile the person as the team's files have it on the first day
 * @param from the first month, from 0
 * @param until the month after the last one
 * @param skills true levels in the first month of the year, or on joining
 * @param growth how much every skill grows in a month, in levels
 * @param halfTime months in which the person works half of the time
 */
record Person(Member onFile, int from, int until, Map<String, Double> skills, double growth, Set<Integer> halfTime) {

    /** How many months a newcomer takes to bring the whole of what the skills allow. */
    static final int RAMP_MONTHS = 6;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final double HIGHEST = 5;

    boolean isThere(int month) {
        return from <= month && month < until;
    }

    BigDecimal availability(int month) {
        return halfTime.contains(month) ? onFile.availability().multiply(HALF) : onFile.availability();
    }

    /** What the person brings of what the skills allow: from the ramp on file to 1 in equal steps. */
    double ramp(int month) {
        double start = onFile.ramp().doubleValue();
        return Math.min(1, start + (1 - start) * (month - from) / RAMP_MONTHS);
    }

    /** The person as it really is in a month. */
    Member truth(int month) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        skills.forEach((skill, level) ->
                levels.put(skill, decimal(Math.min(HIGHEST, level + growth * (month - from)))));
        return Members.of(onFile, availability(month), decimal(ramp(month)), levels);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
