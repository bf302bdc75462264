package org.bailiwick.explain.relax;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What relaxations count when they are ranked, in hours or what is thought as bad; the table of docs/explain.md. */
final class RelaxationCost {

    private static final BigDecimal A_LEVEL_LEARNT = BigDecimal.valueOf(20);
    private static final BigDecimal A_LEVEL_LESS = BigDecimal.valueOf(15);
    private static final BigDecimal A_PERCENT_MOVED = BigDecimal.valueOf(2);
    private static final BigDecimal QUALIFICATION = BigDecimal.valueOf(40);
    private static final BigDecimal EXCLUSION = BigDecimal.valueOf(30);
    private static final BigDecimal CONFLICT = BigDecimal.valueOf(60);
    private static final BigDecimal OWNER = BigDecimal.valueOf(60);
    private static final BigDecimal ROLES = BigDecimal.valueOf(15);
    private static final BigDecimal SEGMENTS = BigDecimal.valueOf(8);
    private static final BigDecimal CAP = BigDecimal.valueOf(20);
    private static final BigDecimal PIN = BigDecimal.valueOf(30);
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final int DECIMALS = 2;

    private RelaxationCost() {}

    static BigDecimal of(Relaxation relaxation) {
        if (relaxation instanceof Relaxation.Hours hours) {
            return BigDecimal.valueOf(hours.minutes()).divide(MINUTES_AN_HOUR, DECIMALS, RoundingMode.UP);
        }
        if (relaxation instanceof Relaxation.Level level) {
            return A_LEVEL_LEARNT.multiply(level.to().subtract(level.from()));
        }
        if (relaxation instanceof Relaxation.Minimum minimum) {
            return A_LEVEL_LESS.multiply(minimum.from().subtract(minimum.to()));
        }
        if (relaxation instanceof Relaxation.Budget budget) {
            return A_PERCENT_MOVED.multiply(budget.to().subtract(budget.from()).movePointRight(2));
        }
        return lifted(relaxation);
    }

    private static BigDecimal lifted(Relaxation relaxation) {
        if (relaxation instanceof Relaxation.Qualification) {
            return QUALIFICATION;
        }
        if (relaxation instanceof Relaxation.Exclusion) {
            return EXCLUSION;
        }
        if (relaxation instanceof Relaxation.Conflict) {
            return CONFLICT;
        }
        if (relaxation instanceof Relaxation.Owner) {
            return OWNER;
        }
        if (relaxation instanceof Relaxation.Roles) {
            return ROLES;
        }
        if (relaxation instanceof Relaxation.Segments) {
            return SEGMENTS;
        }
        return relaxation instanceof Relaxation.Cap ? CAP : PIN;
    }
}
