package org.bailiwick.crm.tables;

/** A row of a table; only valid while it is being taken. */
public interface Row {

    /**
     * Returns where the row begins.
     *
     * @return the line in the file, from 1; in a workbook the row's number
     */
    long line();

    /**
     * Returns a cell.
     *
     * @param column the column, from 0
     * @return the text without spaces at either end; empty for a blank cell, never null
     */
    String cell(int column);

    /**
     * Returns the whole row for a reject.
     *
     * @return the cells as a line of CSV without its end; the head of it where it is very long
     */
    String text();
}
