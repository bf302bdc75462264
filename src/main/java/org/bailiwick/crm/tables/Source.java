package org.bailiwick.crm.tables;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A file that gives its records one after the other, from the start at each call. */
interface Source {

    /** How often progress is told. */
    int RECORDS_PER_REPORT = 1_000;

    /**
     * Reads all records that are not blank.
     *
     * @param records takes each record; the cells are only valid during the call; tells whether to go on
     * @param rejects takes what is no record, in the order of lines
     * @param bytesRead takes now and then how many bytes have been read
     */
    void read(RecordTaker records, Consumer<Reject> rejects, LongConsumer bytesRead) throws IOException;

    /** Takes a record and tells whether to go on. */
    @FunctionalInterface
    interface RecordTaker {
        boolean take(Cells cells);
    }
}
