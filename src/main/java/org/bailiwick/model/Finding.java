package org.bailiwick.model;

import java.util.Comparator;

/**
 * Something in the input that is wrong, or looks wrong.
 *
 * @param severity whether the input can be used all the same
 * @param code what kind of finding, in camel case; stable over versions
 * @param place where it stands
 * @param message the value, the rule, and maybe the mend; one line, without the place
 */
public record Finding(Severity severity, String code, Place place, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** How bad a finding is. */
    public enum Severity {
        /** The input cannot be used. */
        ERROR,
        /** The input can be used, but somebody should look. */
        WARNING
    }

    /**
     * Returns an error.
     *
     * @param code what kind
     * @param place where
     * @param message the value, the rule, and maybe the mend
     * @return the finding
     */
    public static Finding error(String code, Place place, String message) {
        return new Finding(Severity.ERROR, code, place, message);
    }

    /**
     * Returns a warning.
     *
     * @param code what kind
     * @param place where
     * @param message the value, the rule, and maybe the mend
     * @return the finding
     */
    public static Finding warning(String code, Place place, String message) {
        return new Finding(Severity.WARNING, code, place, message);
    }

    /**
     * Tells whether the input cannot be used.
     *
     * @return true for an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Errors first, then by place. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
