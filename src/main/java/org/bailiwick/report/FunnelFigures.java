package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.bailiwick.crm.funnel.Breakdown;
import org.bailiwick.crm.funnel.Cohort;
import org.bailiwick.crm.funnel.Comparison;
import org.bailiwick.crm.funnel.Rate;
import org.bailiwick.lang.Wording;

/**
 * How the figures of the funnel are written.
 *
 * @param currency the unit of all values
 * @param words the sentences of the funnel
 */
record FunnelFigures(String currency, Wording words) {
    private static final double SMALLEST = 0.0001;
    private static final String UNKNOWN = "–";

    String count(long number) {
        return words.figures().count(number);
    }

    String interval(Rate rate) {
        return rate.isKnown()
                ? words.text("interval", percent(rate.value()), bare(rate.low()), bare(rate.high()))
                : UNKNOWN;
    }

    /** A percentage without its sign. */
    private String bare(double part) {
        return words.figures().amount(hundredths(part), 1);
    }

    String percent(double part) {
        return words.figures().finePercent(hundredths(part).movePointLeft(2));
    }

    private static BigDecimal hundredths(double part) {
        return BigDecimal.valueOf(part * 100);
    }

    String rate(Rate rate) {
        return rate.isKnown() ? percent(rate.value()) : UNKNOWN;
    }

    String part(long some, long all) {
        return words.text("part", count(some), percent((double) some / all));
    }

    static String chance(double p) {
        return p < SMALLEST ? "< 0.0001" : String.format(Locale.ROOT, "= %.4f", p);
    }

    /** Whether a rate is lower or higher than what it is compared with; empty where that may be chance. */
    String verdict(Comparison one) {
        return !one.isSignificant() ? "" : words.text(one.isLeak() ? "lower" : "higher");
    }

    String cohort(Cohort cohort) {
        return cohort.entered() == 0
                ? UNKNOWN
                : words.text(
                        "cohort", count(cohort.entered()), rate(cohort.conversion()), cohort.open() > 0 ? "*" : " ");
    }

    String money(BigDecimal value) {
        return words.text("money", words.figures().amount(value, 0), currency);
    }

    String days(double days) {
        return words.figures().amount(BigDecimal.valueOf(days), 0);
    }

    /** What a group is called: by its own name, or as those that have none. */
    String group(String name) {
        return switch (name) {
            case Breakdown.NONE -> words.text("none");
            case Breakdown.ALL -> words.text("allDeals");
            default -> name;
        };
    }
}
