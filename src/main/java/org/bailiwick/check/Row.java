package org.bailiwick.check;

import java.util.function.Supplier;

/** A row of the problem document, or a part of one; its label is only put together where a message needs it. */
final class Row {

    private final String pointer;
    private final Supplier<String> label;

    private Row(String pointer, Supplier<String> label) {
        this.pointer = pointer;
        this.label = label;
    }

    /**
     * Names a place.
     *
     * @param pointer the JSON pointer to it
     * @param label what messages call it, such as {@code the settings}
     */
    Row(String pointer, String label) {
        this(pointer, () -> label);
    }

    static Row of(String list, int index, String kind, String id) {
        return new Row(
                "/" + list + "/" + index,
                () -> id.isEmpty() ? kind + " number " + (index + 1) : kind + " (" + Text.shown(id) + ")");
    }

    String pointer() {
        return pointer;
    }

    String label() {
        return label.get();
    }

    /** The pointer to a field of this row. */
    String at(String field) {
        return pointer + "/" + escaped(field);
    }

    /** The pointer to an element of a list of this row. */
    String at(String list, int index) {
        return at(list) + "/" + index;
    }

    /** An element of a list of this row. */
    Row part(String list, int index, String partLabel) {
        return new Row(at(list, index), () -> partLabel + " of " + label());
    }

    /** A field of this row that has fields of its own; messages call it by the row. */
    Row inside(String field) {
        return new Row(at(field), label);
    }

    /** A JSON pointer's token for a key, by RFC 6901. */
    private static String escaped(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0
                ? key
                : key.replace("~", "~0").replace("/", "~1");
    }
}
