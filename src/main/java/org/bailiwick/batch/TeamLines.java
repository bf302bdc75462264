package org.bailiwick.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Finds the lines of a JSON-lines file: every line that is not empty is a team. Stateless and thread-safe. */
public final class TeamLines {

    private static final int LONGEST_LINE = 1 << 30;

    private TeamLines() {}

    /** Takes the lines that are found. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a line.
         *
         * @param key the file's name and the line, counted from 1
         * @param offset where the line begins, in bytes
         * @param length how long it is without its end, in bytes
         */
        void take(String key, long offset, int length);
    }

    /**
     * Finds the lines, in their order.
     *
     * @param file the file's bytes; not closed
     * @param name the file's name
     * @param taker takes each line that holds more than white space
     * @throws IOException where the file cannot be read or has a line of more than 1 GiB
     */
    public static void scan(InputStream file, String name, Taker taker) throws IOException {
        InputStream in = new BufferedInputStream(file, 1 << 16);
        long start = 0;
        long at = 0;
        int line = 1;
        boolean isBlank = true;
        int next;
        do {
            next = in.read();
            if (next == '\n' || next < 0) {
                if (!isBlank) {
                    taker.take(name + ":" + line, start, lengthOf(at - start, name, line));
                }
                line++;
                start = at + 1;
                isBlank = true;
            } else {
                isBlank &= Character.isWhitespace(next);
            }
            at++;
        } while (next >= 0);
    }

    private static int lengthOf(long length, String name, int line) throws IOException {
        if (length > LONGEST_LINE) {
            throw new IOException(
                    "line %d of %s has %d bytes, over the limit of %d. Maybe it is no file of one team a line."
                            .formatted(line, name, length, LONGEST_LINE));
        }
        return (int) length;
    }
}
