package org.bailiwick.io;

import java.util.function.Supplier;
import org.bailiwick.model.Place;

/** Counts what one input holds and says when that is enough; what comes after is not read. */
final class Budget {
    private final Findings findings;
    private int rows;
    private int values;

    Budget(Findings findings) {
        this.findings = findings;
    }

    /** Tells whether there is room for one more row. */
    boolean takesRow(Supplier<Place> place) {
        if (rows == Limits.ROWS) {
            report("tooManyRows", "rows", Limits.ROWS, place);
        }
        return rows <= Limits.ROWS && ++rows <= Limits.ROWS;
    }

    /** Tells whether there is room for one more value: a field, a cell, or an entry of a list in them. */
    boolean takesValue(Supplier<Place> place) {
        if (values == Limits.VALUES) {
            report("tooManyValues", "values", Limits.VALUES, place);
        }
        return values <= Limits.VALUES && ++values <= Limits.VALUES;
    }

    private void report(String code, String what, int most, Supplier<Place> place) {
        String message = "the input has more than %d %s, and no more are read. Maybe a file was joined to itself.";
        findings.error(code, place.get(), message.formatted(most, what));
    }
}
