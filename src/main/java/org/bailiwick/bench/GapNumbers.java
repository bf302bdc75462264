package org.bailiwick.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** The whole numbers of a text, one after the other, with the place where each stands. Used once, by one thread. */
final class GapNumbers {

    /** With all sums, this stays far within 64 bits. */
    static final int LARGEST = 1_000_000_000;

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,10}");
    private static final int MOST_SHOWN = 20;

    private final String file;
    private final BufferedReader reader;
    private final Matcher tokens = TOKEN.matcher("");
    private int line;

    GapNumbers(String file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    int next(String what, int least, int most) throws IOException {
        String token = token();
        if (token == null) {
            throw wrong(file, line, 0, "ends where %s should stand. Maybe the file was cut off.".formatted(what));
        }
        long number = WHOLE.matcher(token).matches() ? Long.parseLong(token) : Long.MAX_VALUE;
        if (number < least || number > most) {
            throw wrong(
                    file,
                    line,
                    tokens.start() + 1,
                    "%s (%s) must be a whole number from %d to %d. Maybe the numbers before it are too few or too many."
                            .formatted(what, shown(token), least, most));
        }
        return (int) number;
    }

    /** Nothing may be left. */
    void end() throws IOException {
        String token = token();
        if (token != null) {
            throw wrong(
                    file,
                    line,
                    tokens.start() + 1,
                    "(%s) stands behind the last capacity. Maybe the file holds several problems: only one is read."
                            .formatted(shown(token)));
        }
    }

    private @Nullable String token() throws IOException {
        while (line == 0 || !tokens.find()) {
            String next = reader.readLine();
            if (next == null) {
                return null;
            }
            line++;
            tokens.reset(next);
        }
        return tokens.group();
    }

    private static String shown(String token) {
        String printable = token.replaceAll("[^ -~]", "?");
        return printable.length() <= MOST_SHOWN ? printable : printable.substring(0, MOST_SHOWN) + "…";
    }

    static InvalidInputException wrong(String file, int line, int column, String message) {
        return new InvalidInputException(List.of(Finding.error("gapFile", new Place(file, "", line, column), message)));
    }
}
