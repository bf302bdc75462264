package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param parts what it says, piece by piece
 * @param key the number to sort by; empty where the text decides
 * @param look a class of the style sheet; empty for none
 * @param id what links lead to; empty for nothing
 */
record Cell(List<Part> parts, String key, String look, String id) {

    Cell {
        parts = List.copyOf(parts);
    }

    static Cell of(String text) {
        return new Cell(List.of(Part.plain(text)), "", "", "");
    }

    static Cell of(Part... parts) {
        return new Cell(List.of(parts), "", "", "");
    }

    /** A figure as people read it, and the number it stands for. */
    static Cell number(String text, BigDecimal value) {
        return new Cell(List.of(Part.plain(text)), value.toPlainString(), "", "");
    }

    static Cell number(String text, long value) {
        return number(text, BigDecimal.valueOf(value));
    }

    Cell looking(String newLook) {
        return new Cell(parts, key, newLook, id);
    }

    Cell at(String newId) {
        return new Cell(parts, key, look, newId);
    }
}
