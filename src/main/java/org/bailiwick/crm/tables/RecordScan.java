package org.bailiwick.crm.tables;

/** Looks for the end of a record, character by character, as RFC 4180 has it; can be stopped and go on with more text. */
final class RecordScan {
    private static final int CELL_START = 0;
    private static final int BARE = 1;
    private static final int QUOTED = 2;
    private static final int BEHIND_QUOTE = 3;
    private static final int WHOLE = 4;

    private final char separator;
    private int state;
    private int length;
    private long lineEnds;
    private int cells;
    private boolean looked;
    private String code = "";
    private String message = "";

    RecordScan(char separator) {
        this.separator = separator;
        restart();
    }

    void restart() {
        state = CELL_START;
        length = 0;
        lineEnds = 0;
        cells = 1;
        looked = false;
    }

    /** Forgets how long the record is so far: its characters were let go. */
    void goOn() {
        length = 0;
    }

    /** Looks at the record's characters, which begin at {@code start}, from where the scan stopped last. */
    void run(char[] chars, int start, int end, boolean atEnd) {
        int i = start + length;
        int s = state;
        while (i < end && s != WHOLE) {
            char c = chars[i];
            if (c == '\r' && i + 1 == end && !atEnd) {
                break;
            }
            i++;
            if (s == QUOTED) {
                if (c == '"') {
                    s = BEHIND_QUOTE;
                } else if (isLineEnd(c, chars, i, end)) {
                    lineEnds++;
                }
            } else if (c == separator) {
                cells++;
                s = CELL_START;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i < end && chars[i] == '\n') {
                    i++;
                }
                lineEnds++;
                s = WHOLE;
            } else if (s == BEHIND_QUOTE && c != '"') {
                blameTextBehindQuote();
                s = BARE;
                break;
            } else if (s != BARE) {
                s = c == '"' ? QUOTED : BARE;
            }
        }
        length = i - start;
        state = s;
    }

    /** A line feed, or a carriage return that none follows. */
    private static boolean isLineEnd(char c, char[] chars, int next, int end) {
        return c == '\n' || (c == '\r' && (next >= end || chars[next] != '\n'));
    }

    private void blameTextBehindQuote() {
        if (code.isEmpty()) {
            if (lineEnds == 0) {
                blame("textBehindQuote", "cell %d has text behind its closing quote".formatted(cells));
            } else {
                blame(
                        "unclosedQuote",
                        "the quote of a cell is not closed on its line, and a later one does not fit it");
            }
        }
    }

    void blame(String newCode, String newMessage) {
        code = newCode;
        message = newMessage;
    }

    boolean isBad() {
        return !code.isEmpty();
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    boolean isWhole() {
        return state == WHOLE;
    }

    boolean isQuoted() {
        return state == QUOTED;
    }

    /** How many characters of the record were seen. */
    int length() {
        return length;
    }

    /** How many line ends were seen, the one of the record among them. */
    long lineEnds() {
        return lineEnds;
    }

    int cells() {
        return cells;
    }

    /** Notes that somebody looked whether the record is none. */
    void look() {
        looked = true;
    }

    boolean isLooked() {
        return looked;
    }
}
