package org.bailiwick.crm.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param path the file
 * @param name its name in rejects
 * @param sheet the sheet's name
 * @param hasStyles whether the workbook says how cells are shown
 * @param sheetBytes how large the largest sheet is, unpacked
 */
record WorkbookSource(Path path, String name, String sheet, boolean hasStyles, long sheetBytes) implements Source {
    /** What a cell of a sheet takes, at a guess, for the progress. */
    private static final int BYTES_PER_CELL = 40;

    static ReadableWorkbook workbook(Path path, boolean hasStyles) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(hasStyles, true));
        } catch (RuntimeException e) {
            throw new IOException("%s is no workbook that can be read".formatted(path.getFileName()), e);
        }
    }

    @Override
    public void read(RecordTaker records, Consumer<Reject> rejects, LongConsumer bytesRead) throws IOException {
        long bytes = Files.size(path);
        try (ReadableWorkbook workbook = workbook(path, hasStyles);
                Stream<Row> rows = rows(workbook)) {
            SheetCells reader = new SheetCells(workbook.isDate1904());
            Cells cells = new Cells(false);
            Iterator<Row> rest = rows.iterator();
            long cellsSeen = 0;
            long lines = 0;
            for (Row row = next(rest, lines, rejects); row != null; row = next(rest, lines, rejects)) {
                lines = row.getRowNum();
                cellsSeen += row.getCellCount();
                if (lines % RECORDS_PER_REPORT == 0) {
                    bytesRead.accept(Math.min(bytes, cellsSeen * BYTES_PER_CELL * bytes / Math.max(sheetBytes, 1)));
                }
                fill(cells, row, reader);
                if (!cells.isBlank() && !records.take(cells)) {
                    return;
                }
            }
        }
        bytesRead.accept(bytes);
    }

    private Stream<Row> rows(ReadableWorkbook workbook) throws IOException {
        try {
            return workbook.findSheet(sheet)
                    .orElseThrow(() -> new IOException("the sheet (%s) is gone".formatted(sheet)))
                    .openStream();
        } catch (RuntimeException e) {
            throw new IOException("%s: the sheet (%s) cannot be read".formatted(name, sheet), e);
        }
    }

    /** The next row; none where the file is damaged, which is told, since nothing behind it can be read. */
    private @Nullable Row next(Iterator<Row> rest, long lines, Consumer<Reject> rejects) {
        try {
            return rest.hasNext() ? rest.next() : null;
        } catch (RuntimeException e) {
            rejects.accept(new Reject(
                    name,
                    lines + 1,
                    "brokenWorkbook",
                    "the sheet (%s) is damaged: nothing was read from row %d on. Maybe save it again or as CSV."
                            .formatted(sheet, lines + 1),
                    ""));
            return null;
        }
    }

    private static void fill(Cells cells, Row row, SheetCells reader) {
        cells.begin(row.getRowNum());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? "" : reader.text(cell);
            cells.add(text);
            if (cell != null && reader.isError(cell)) {
                cells.flaw(
                        "formulaError", "cell %d holds the error %s. Maybe mend its formula.".formatted(i + 1, text));
            }
        }
    }
}
