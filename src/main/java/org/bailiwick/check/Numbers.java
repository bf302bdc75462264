package org.bailiwick.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in their ranges, each reported by its name, its row and its value. */
final class Numbers {

    private static final String CODE = "outOfRange";

    private final Report report;

    Numbers(Report report) {
        this.report = report;
    }

    void notNegative(Row row, String field, BigDecimal value, String maybe) {
        if (value.signum() < 0) {
            outside(row, field, value, "must not be negative", maybe);
        }
    }

    void aboveZero(Row row, String field, BigDecimal value, String maybe) {
        if (value.signum() <= 0) {
            outside(row, field, value, "must be above 0", maybe);
        }
    }

    void atLeast(Row row, String field, long value, long low, String maybe) {
        if (value < low) {
            outside(row, field, BigDecimal.valueOf(value), "must be at least " + low, maybe);
        }
    }

    void between(Row row, String field, @Nullable BigDecimal value, int low, int high, String maybe) {
        if (value != null
                && (value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0)) {
            outside(row, field, value, "must be from " + low + " to " + high, maybe);
        }
    }

    void between(Row row, String field, long value, int low, int high, String maybe) {
        between(row, field, BigDecimal.valueOf(value), low, high, maybe);
    }

    void outside(Row row, String field, BigDecimal value, String rule, String maybe) {
        report.error(
                CODE,
                row.at(field),
                () -> "%s (%s) of %s %s. Maybe %s.".formatted(field, Text.shown(value), row.label(), rule, maybe));
    }
}
