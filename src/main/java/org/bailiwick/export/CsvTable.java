package org.bailiwick.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file to be written: UTF-8, commas, line feeds.
 *
 * @param header the names of the columns
 * @param rows a cell for each column in every row
 * @param marked whether a byte order mark comes first: spreadsheets want one, loaders may take it for a part of a column's name
 */
record CsvTable(List<String> header, List<List<String>> rows, boolean marked) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }
}
