package org.bailiwick.crm.names;

/**
 * What became of a value of a column.
 *
 * @param value the value in the export
 * @param canonical the spelling to use for it; the value itself where it stays
 * @param match how it came to that; {@link How#NONE} or {@link How#AMBIGUOUS} for a value that stays although another one is
 *     nearly the same, which the match then names; its index only says whether there is one
 * @param rows in how many rows the value stands
 */
public record Spelling(String value, String canonical, Match match, long rows) {}
