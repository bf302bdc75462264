package org.bailiwick.report;

/**
 * How much room a report has.
 *
 * @param columns how many columns a line may take, at least 72
 * @param rows how many rows of a list are shown, at least 1
 * @param rest where a reader finds the rows that are not shown, such as {@code all in plan.json}
 */
public record Layout(int columns, int rows, String rest) {

    /** How many rows of a list still can be looked over. */
    public static final int SCREENFUL = 30;
}
