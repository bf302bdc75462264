package org.bailiwick.cards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a table row by row. Not thread-safe. */
final class Tables {

    private final List<Parts.Cell> columns = new ArrayList<>();
    private final List<Parts.Line> rows = new ArrayList<>();
    private Parts.@Nullable Line total;

    Tables words(String name) {
        columns.add(new Parts.Cell(name, false));
        return this;
    }

    Tables numbers(String name) {
        columns.add(new Parts.Cell(name, true));
        return this;
    }

    void row(String... cells) {
        rows.add(line(cells));
    }

    void total(String... cells) {
        total = line(cells);
    }

    private Parts.Line line(String... cells) {
        List<Parts.Cell> line = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            line.add(new Parts.Cell(cells[i], columns.get(i).number()));
        }
        return new Parts.Line(line);
    }

    int rows() {
        return rows.size();
    }

    Parts.Grid grid(String heading) {
        return new Parts.Grid(heading, List.copyOf(columns), List.copyOf(rows), total);
    }
}
