package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.bailiwick.crm.funnel.Cohort;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Rate;

/**
 * How the figures of the funnel are written.
 *
 * @param currency the unit of all values
 */
record FunnelFigures(String currency) {
    private static final double SMALLEST = 0.0001;

    static String interval(Rate rate) {
        return rate.isKnown()
                ? String.format(
                        Locale.ROOT, "%.1f %% (%.1f–%.1f)", rate.value() * 100, rate.low() * 100, rate.high() * 100)
                : "–";
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", part * 100);
    }

    static String part(long some, long all) {
        return "%s (%s)".formatted(Figures.count(some), percent((double) some / all));
    }

    static String chance(double p) {
        return p < SMALLEST ? "< 0.0001" : String.format(Locale.ROOT, "= %.4f", p);
    }

    static String verdict(Comparison one) {
        return !one.isSignificant() ? "" : one.isLeak() ? "lower" : "higher";
    }

    static String cohort(Cohort cohort) {
        if (cohort.entered() == 0) {
            return "–";
        }
        String conversion = cohort.conversion().isKnown()
                ? String.format(Locale.ROOT, "%.1f %%", cohort.conversion().value() * 100)
                : "–";
        return "%s, %s%s".formatted(Figures.count(cohort.entered()), conversion, cohort.open() > 0 ? "*" : " ");
    }

    String money(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.0f %s", value.setScale(0, RoundingMode.HALF_UP), currency);
    }
}
