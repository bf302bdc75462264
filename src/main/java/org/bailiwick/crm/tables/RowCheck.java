package org.bailiwick.crm.tables;

import java.util.function.Consumer;
import org.bailiwick.crm.tables.Cells.Flaw;
import org.jspecify.annotations.Nullable;

/** Makes a row or a reject of each record behind the header. */
final class RowCheck implements Row, Source.RecordTaker {

    private final String file;
    private final Layout layout;
    private final RowTaker rows;
    private final Consumer<Reject> rejects;
    private Cells cells = new Cells(false);

    RowCheck(String file, Layout layout, RowTaker rows, Consumer<Reject> rejects) {
        this.file = file;
        this.layout = layout;
        this.rows = rows;
        this.rejects = rejects;
    }

    @Override
    public boolean take(Cells record) {
        cells = record;
        if (record.line() <= layout.line()) {
            return true;
        }
        Flaw flaw = flaw();
        if (flaw == null) {
            rows.take(this);
        } else {
            rejects.accept(new Reject(file, record.line(), flaw.code(), flaw.message(), text()));
        }
        return true;
    }

    private @Nullable Flaw flaw() {
        int columns = layout.header().size();
        if (!layout.isRagged() && cells.count() != layout.cells()) {
            return wrongCount();
        }
        if (!cells.isBlankFrom(columns)) {
            return new Flaw(
                    "cellBehindHeader",
                    "the row has text behind the last column that has a header. Maybe a header is missing.");
        }
        return cells.flaw();
    }

    private Flaw wrongCount() {
        int count = cells.count();
        if (cells.isLast() && count < layout.cells()) {
            return new Flaw(
                    "truncated",
                    "the last row has %d of %d cells and no line end. Maybe the file was cut off: export it again."
                            .formatted(count, layout.cells()));
        }
        Flaw other = cells.flaw();
        if (other != null) {
            return other;
        }
        return new Flaw(
                "wrongCellCount",
                "the row has %d cells, the header %d. Maybe %s.".formatted(count, layout.cells(), mend(count)));
    }

    private String mend(int count) {
        String joined = cells.line(0);
        for (Separator separator : Separator.values()) {
            char other = separator.sign();
            if (other != layout.separator()
                    && joined.chars().filter(c -> c == other).count() >= layout.cells() - 1
                    && layout.cells() > 1
                    && count == 1) {
                return "two files were joined: this row's cells are separated by " + (other == '\t' ? "tabs" : other);
            }
        }
        return count > layout.cells()
                ? "a cell that holds the separator is not in quotes"
                : "a line break inside a cell is not in quotes";
    }

    @Override
    public long line() {
        return cells.line();
    }

    @Override
    public String cell(int column) {
        return cells.text(column);
    }

    @Override
    public String text() {
        return cells.line(0);
    }
}
