package org.bailiwick.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bailiwick.score.PeriodView;

/** What duties are together. */
final class Sums {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private Sums() {}

    static BigDecimal goal(PeriodView view, List<Integer> duties) {
        return duties.stream().map(d -> view.duty(d).goal()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal hours(PeriodView view, List<Integer> duties) {
        return duties.stream().map(d -> view.duty(d).hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounded half up. */
    static long minutes(PeriodView view, List<Integer> duties) {
        return hours(view, duties)
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
