package org.bailiwick.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bailiwick.model.Finding;

/**
 * A CSV file with what is to be said of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Export {

    private final CsvTable table;
    private final List<Finding> findings;
    private final int leftOut;

    Export(CsvTable table, List<Finding> findings, int leftOut) {
        this.table = table;
        this.findings = findings.stream().sorted().toList();
        this.leftOut = leftOut;
    }

    /**
     * Returns how many rows there are below the header.
     *
     * @return at least 0
     */
    public int rows() {
        return table.rows().size();
    }

    /** The cells below the header. */
    List<List<String>> cells() {
        return table.rows();
    }

    /**
     * Returns how many changes are not in the file because an id is missing or not safe; each is in the findings.
     *
     * @return at least 0
     */
    public int leftOut() {
        return leftOut;
    }

    /**
     * Returns what somebody should look at.
     *
     * @return warnings; may be empty
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Writes the file; the same plan gives the same bytes.
     *
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public void write(OutputStream out) throws IOException {
        table.write(out);
    }
}
