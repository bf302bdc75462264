package org.bailiwick.cli.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bailiwick.solver.SolveEvent;

/** A moment of a search in words. */
final class ProgressText {

    private static final BigDecimal POINTS_AN_HOUR = new BigDecimal(6000);

    private ProgressText() {}

    /** {@code quality 1,234.5 h, 2 of 84 duties open, gap 1.2 %}. */
    static String of(SolveEvent event) {
        List<String> parts = new ArrayList<>();
        BigDecimal hours = new BigDecimal(event.score().soft()).divide(POINTS_AN_HOUR, 1, RoundingMode.HALF_UP);
        parts.add(String.format(Locale.ROOT, "quality %,.1f h", hours).replace('-', '−'));
        parts.add(
                event.openDuties() == 0
                        ? "nothing open"
                        : String.format(
                                Locale.ROOT, "%,d of %,d duties open", event.openDuties(), event.totalDuties()));
        if (event.score().hard() != 0) {
            parts.add("rules broken by pins");
        }
        // Far from the bound the gap is no percentage that says anything.
        if (event.bound() != null && event.bound().gap().compareTo(BigDecimal.ONE) < 0) {
            parts.add(String.format(
                    Locale.ROOT, "gap %.1f %%", event.bound().gap().movePointRight(2)));
        }
        return String.join(", ", parts);
    }

    /** {@code 3.2 s}. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%,.1f s", BigDecimal.valueOf(duration.toMillis(), 3));
    }
}
