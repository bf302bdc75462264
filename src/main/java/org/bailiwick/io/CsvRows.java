package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bailiwick.io.CsvColumns.Column;

/** Turns the rows of CSV files into the objects that a JSON document would hold. */
final class CsvRows {
    private final CsvCells cells;

    CsvRows(CsvCells cells) {
        this.cells = cells;
    }

    /**
     * Makes the object of a row.
     *
     * @param texts the row's cells; empty for a row that cannot be used, whose every field then counts as reported
     * @param pointer the object's place in the document
     */
    ObjectNode row(CsvHeader header, List<String> texts, String pointer) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        header.missing().forEach(column -> put(row, column, MissingNode.getInstance()));
        for (int i = 0; i < header.size(); i++) {
            Column column = header.column(i);
            if (column == null) {
                continue;
            }
            if (texts.isEmpty()) {
                put(row, column, MissingNode.getInstance());
            } else if (!Ids.trim(texts.get(i)).isEmpty()) {
                String place = pointer;
                for (String name : column.path()) {
                    place = Pointers.child(place, name);
                }
                put(row, column, cells.read(column.kind(), texts.get(i), place));
            }
        }
        return row;
    }

    private static void put(ObjectNode row, Column column, JsonNode value) {
        List<String> path = column.path();
        ObjectNode parent = row;
        for (String name : path.subList(0, path.size() - 1)) {
            JsonNode child = parent.get(name);
            parent = child instanceof ObjectNode object ? object : parent.putObject(name);
        }
        parent.set(path.get(path.size() - 1), value);
    }
}
