package org.bailiwick.crm.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that another program wrote, as rows of texts below a header: CSV in any dialect, or a sheet of an XLSX workbook.
 *
 * <p>Holds no row and keeps no file open between two calls, and so is thread-safe.
 */
public final class Table {
    private final String file;
    private final TableFormat format;
    private final long bytes;
    private final Layout layout;
    private final Source source;

    Table(String file, TableFormat format, long bytes, Layout layout, Source source) {
        this.file = file;
        this.format = format;
        this.bytes = bytes;
        this.layout = layout;
        this.source = source;
    }

    /**
     * Recognises how a file is written, and reads its header.
     *
     * @param file the file
     * @param sheet the sheet of a workbook, or null for the first; of no meaning for any other file
     * @return the table, and what looks wrong; no table where the file cannot be used, which an error says
     */
    public static TableRead open(Path file, @Nullable String sheet) {
        return new Opening(file, sheet).open();
    }

    /**
     * Returns the file's name.
     *
     * @return the name without directories
     */
    public String file() {
        return file;
    }

    /**
     * Returns the names of the columns.
     *
     * @return the first row that is not blank; columns at the end without a name are left out as long as they look blank, any other
     *     column without one has the empty name; names may occur twice, which a finding said
     */
    public List<String> header() {
        return layout.header();
    }

    /**
     * Returns how the file is written.
     *
     * @return the format, as it was recognised
     */
    public TableFormat format() {
        return format;
    }

    /**
     * Returns how large the file is.
     *
     * @return its bytes, at least 1
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Reads the rows from the first to the last, in bounded memory. Each row that is not blank comes to either {@code rows} or
     * {@code rejects}, in the order of lines.
     *
     * @param rows takes each row that has a cell for each column
     * @param rejects takes each row that cannot be used: wrong count of cells, a bad quote, an over-long cell, control characters
     * @param bytesRead takes now and then how many of the file's bytes have been read, for a progress bar; for a workbook an
     *     estimate
     * @throws IOException where the file can no longer be read
     */
    public void read(RowTaker rows, Consumer<Reject> rejects, LongConsumer bytesRead) throws IOException {
        Consumer<Reject> behindHeader = reject -> {
            if (reject.line() > layout.line()) {
                rejects.accept(reject);
            }
        };
        source.read(new RowCheck(file, layout, rows, rejects), behindHeader, bytesRead);
    }
}
