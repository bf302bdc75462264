package org.bailiwick.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.SafeCells;
import org.jspecify.annotations.Nullable;

/** A row of a CSV file under way: the only way to a cell is by what it holds, so that no text gets in unguarded. */
final class TableRow {

    private final List<String> cells = new ArrayList<>();

    /** Adds a text; empty for nothing. */
    TableRow text(@Nullable String text) {
        cells.add(text == null ? "" : SafeCells.text(text));
        return this;
    }

    /** Adds an id that another program must know again. */
    TableRow key(String key) {
        if (!SafeCells.isSafeId(key)) {
            throw new IllegalArgumentException("key (%s) is not safe. Maybe it was not checked.".formatted(key));
        }
        cells.add(key);
        return this;
    }

    TableRow number(BigDecimal number) {
        cells.add(number.toPlainString());
        return this;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
