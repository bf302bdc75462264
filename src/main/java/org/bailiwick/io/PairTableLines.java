package org.bailiwick.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.bailiwick.model.PairTable;

/** A pair table as the digest sees it: a line feed and a JSON array for every pair. */
final class PairTableLines {
    private PairTableLines() {}

    static void write(PairTable table, OutputStream out) throws IOException {
        out.write('\n');
        try (JsonGenerator json = JsonTree.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (Map.Entry<String, Map<String, PairTable.Figures>> row :
                    table.rows().entrySet()) {
                for (Map.Entry<String, PairTable.Figures> pair : row.getValue().entrySet()) {
                    json.writeStartArray();
                    json.writeString(row.getKey());
                    json.writeString(pair.getKey());
                    json.writeNumber(pair.getValue().effortMinutes());
                    json.writeNumber(pair.getValue().costPoints());
                    json.writeEndArray();
                }
            }
        }
    }
}
