package org.bailiwick.model;

/**
 * Where in the input something stands.
 *
 * @param file the file's name as the user gave it, or empty for a problem that came from no file
 * @param pointer the JSON pointer (RFC 6901) into the problem document, such as {@code /members/3/home/lat}; empty for the whole
 * @param line the line, from 1, or 0 where it is unknown
 * @param column the column, from 1, or 0 where it is unknown
 */
public record Place(String file, String pointer, int line, int column) implements Comparable<Place> {

    /**
     * Returns a place in a problem that is not tied to a file.
     *
     * @param pointer the JSON pointer into the problem document
     * @return the place
     */
    public static Place at(String pointer) {
        return new Place("", pointer, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
    }

    /** {@code members.csv:14:3}, {@code team.json:/members/3/id}, or the pointer alone. */
    @Override
    public String toString() {
        String within = file.endsWith(".csv") && line > 0 ? lineAndColumn() : pointer;
        if (within.isEmpty() && line > 0) {
            within = lineAndColumn();
        }
        if (file.isEmpty()) {
            return within.isEmpty() ? "/" : within;
        }
        return within.isEmpty() ? file : file + ":" + within;
    }

    private String lineAndColumn() {
        return column > 0 ? line + ":" + column : String.valueOf(line);
    }
}
