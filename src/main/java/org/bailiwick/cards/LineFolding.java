package org.bailiwick.cards;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar text to at most 75 octets, never within a character.
 *
 * <p>Libraries count characters, of which a Chinese one has three octets. Source: RFC 5545, section 3.1.
 */
final class LineFolding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private LineFolding() {}

    /** The same text, whatever way it was folded before, with lines that end in CR LF. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.replace(BREAK, "").lines().forEach(line -> append(line, folded));
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(BREAK);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        folded.append("\r\n");
    }
}
