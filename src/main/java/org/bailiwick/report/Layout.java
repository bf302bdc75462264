package org.bailiwick.report;

import org.bailiwick.lang.Language;

/**
 * How a report is laid out.
 *
 * @param columns how many columns a line may take, at least 72
 * @param rows how many rows of a list are shown, at least 1
 * @param rest where a reader finds the rows that are not shown, such as {@code all in plan.json}, in the language
 * @param language the language that the report is told in
 */
public record Layout(int columns, int rows, String rest, Language language) {

    /** How many rows of a list still can be looked over. */
    public static final int SCREENFUL = 30;
}
