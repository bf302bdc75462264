package org.bailiwick.crm.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.SafeCells;

/** Writes CSV files for spreadsheets: no text cell runs as a formula. */
final class CsvOut {
    private final CsvWriter csv;

    private CsvOut(CsvWriter csv) {
        this.csv = csv;
    }

    /** Writes the rows of a file. */
    interface Rows {
        void writeTo(CsvOut csv);
    }

    static void write(Path file, Rows rows, String... header) throws IOException {
        AtomicFiles.write(file, out -> write(out, rows, header));
    }

    private static void write(OutputStream out, Rows rows, String... header) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Spreadsheets know UTF-8 by it.
        text.write('\uFEFF');
        // Not closed: the stream below belongs to whoever opened it.
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
        rows.writeTo(new CsvOut(csv));
        csv.flush();
    }

    /** A row: numbers as they are, everything else as harmless text. */
    void row(Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvOut::cell).toList());
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Number ? value.toString() : SafeCells.text(value.toString());
    }
}
