package org.bailiwick.crm.load;

/** Texts of an export as they stand in messages. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** The text, or its head where it is long. */
    static String head(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
