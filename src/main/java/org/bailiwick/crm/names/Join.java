package org.bailiwick.crm.names;

import java.math.BigDecimal;

/**
 * A name that was joined with another, or could not be: a line of the list that somebody confirms.
 *
 * @param kind what is named, such as {@code accounts}
 * @param from the name in the export
 * @param to the name that it was taken for; where none was taken the nearest one, or empty
 * @param how by what, or why not; never {@link How#EXACT}
 * @param similarity how alike both are, 0..1, three decimals
 * @param rows in how many rows the name stands
 */
public record Join(String kind, String from, String to, How how, BigDecimal similarity, long rows) {}
