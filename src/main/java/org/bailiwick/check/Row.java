package org.bailiwick.check;

/**
 * A row of the problem document, or a part of one.
 *
 * @param pointer the JSON pointer to it
 * @param label what messages call it, such as {@code member (li-wei)}
 */
record Row(String pointer, String label) {

    static Row of(String list, int index, String kind, String id) {
        String label = id.isEmpty() ? kind + " number " + (index + 1) : kind + " (" + Text.shown(id) + ")";
        return new Row("/" + list + "/" + index, label);
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
        return new Row(at(list, index), partLabel + " of " + label);
    }

    /** A JSON pointer's token for a key, by RFC 6901. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
