package org.bailiwick.bench.results;

import java.util.List;

/**
 * A table of texts.
 *
 * @param header a text a column
 * @param rows as many texts a row
 */
record Table(List<String> header, List<List<String>> rows) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
