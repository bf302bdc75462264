package org.bailiwick.crm.load;

/**
 * Something assumed, worked out or left out, that somebody should know of.
 *
 * @param kind what was done
 * @param code what kind of fact, in camel case
 * @param count how many rows or things it is about
 * @param text a sentence with the rule
 */
public record Note(Kind kind, String code, long count, String text) {

    /** What was done. */
    public enum Kind {
        /** Taken for true, though the export does not say it. */
        ASSUMED,
        /** Worked out from the export by a rule. */
        DERIVED,
        /** Not used. */
        LEFT_OUT
    }
}
