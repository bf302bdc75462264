package org.bailiwick.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of a small table, which is asked for what its cells should be and reports where they are not. Blank cells, and columns
 * that are not there, have no value. Not thread-safe.
 */
public final class TypedRow {
    private final TypedTable table;
    private final Map<String, String> cells;
    private final int index;

    TypedRow(TypedTable table, Map<String, String> cells, int index) {
        this.table = table;
        this.cells = cells;
        this.index = index;
    }

    private String pointer(String column) {
        return Pointers.child(Pointers.child("", index), column);
    }

    /**
     * Tells whether a cell has a value.
     *
     * @param column the column's name
     * @return false where it is blank or not there
     */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /**
     * Returns a text without spaces around it and without the apostrophe of {@link SafeCells}.
     *
     * @param column the column's name
     * @return the text; empty where there is none
     */
    public String text(String column) {
        return Ids.trim(SafeCells.plain(cells.getOrDefault(column, "")));
    }

    /**
     * Guesses what an unknown name was meant to be.
     *
     * @param unknown the name
     * @param known the names that there are
     * @return a sentence that begins with Maybe; empty where enough was guessed already
     */
    public String guess(String unknown, Collection<String> known) {
        return table.found().guess(unknown, known);
    }

    /**
     * Returns an id or a name without spaces around it.
     *
     * @param column the column's name
     * @return the text, or null where there is none or it is wrong, which is reported
     */
    public @Nullable String id(String column) {
        String cell = cells.get(column);
        return cell == null ? null : table.values().id(TextNode.valueOf(SafeCells.plain(cell)), pointer(column));
    }

    /**
     * Returns a number.
     *
     * @param column the column's name
     * @return the number, or null where there is none or it is wrong, which is reported
     */
    public @Nullable BigDecimal number(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        JsonNode node = table.cells().read(CsvColumns.Kind.NUMBER, cell, pointer(column));
        return node.isNumber() ? node.decimalValue() : null;
    }

    /**
     * Returns a month.
     *
     * @param column the column's name
     * @return the month, or null where there is none or it is wrong, which is reported
     */
    public @Nullable YearMonth month(String column) {
        String cell = cells.get(column);
        return cell == null ? null : table.values().period(TextNode.valueOf(Ids.trim(cell)), pointer(column));
    }

    /**
     * Returns a day.
     *
     * @param column the column's name
     * @return the day, or null where there is none or it is wrong, which is reported
     */
    public @Nullable LocalDate day(String column) {
        String cell = cells.get(column);
        return cell == null ? null : table.values().date(TextNode.valueOf(Ids.trim(cell)), pointer(column));
    }

    /**
     * Returns which of some known things a cell names.
     *
     * @param column the column's name
     * @param known the things by id or name
     * @param <T> what they are
     * @return the thing; null where the cell is blank, or names none of them, which is reported
     */
    public <T> @Nullable T oneOf(String column, Map<String, T> known) {
        String text = id(column);
        if (text == null) {
            return null;
        }
        T found = known.get(text);
        if (found == null) {
            String message =
                    "%s (%s) is not known. %s".formatted(column, Values.shown(text), guess(text, known.keySet()));
            error(column, "unknownValue", message);
        }
        return found;
    }

    /**
     * Reports a cell that must have a value and has none.
     *
     * @param column the column's name
     */
    public void require(String column) {
        if (!has(column)) {
            error(column, "missingField", "the row must have a value for %s. Maybe it was left out.".formatted(column));
        }
    }

    /**
     * Reports a cell.
     *
     * @param column the column's name
     * @param code the finding's code
     * @param message the value, the rule and the likely mend
     */
    public void error(String column, String code, String message) {
        table.found().error(code, pointer(column), message);
    }

    /**
     * Reports a cell that somebody should look at.
     *
     * @param column the column's name
     * @param code the finding's code
     * @param message the value, the rule and the likely mend
     */
    public void warning(String column, String code, String message) {
        table.found().warning(code, pointer(column), message);
    }

    /**
     * Returns where a cell stands.
     *
     * @param column the column's name
     * @return the file, the line and the column
     */
    public Place place(String column) {
        return table.locate(Place.at(pointer(column)));
    }
}
