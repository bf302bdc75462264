package org.bailiwick.crm.tables;

/**
 * A row that could not be used, kept so that nothing gets lost.
 *
 * @param file the file's name
 * @param line the line on which the row begins, from 1; in a workbook the row's number
 * @param code what kind of reason, in camel case
 * @param message the value, the rule, and maybe the mend
 * @param text the row as it stood in the file, as a line of CSV; the head of it where it is very long
 */
public record Reject(String file, long line, String code, String message, String text) {}
