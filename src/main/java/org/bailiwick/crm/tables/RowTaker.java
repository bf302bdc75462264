package org.bailiwick.crm.tables;

/** Takes the rows of a table one after the other. */
@FunctionalInterface
public interface RowTaker {

    /**
     * Takes a row.
     *
     * @param row the row; only valid during the call
     */
    void take(Row row);
}
