package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How the characters of a file are written.
 *
 * @param charset the encoding
 * @param byteOrderMark whether the file begins with a byte order mark
 * @param lossy whether some bytes are no characters in it
 * @param lineEnds how lines end, as {@link TableFormat#lineEnds} says it
 */
record TextCoding(Charset charset, boolean byteOrderMark, boolean lossy, String lineEnds) {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** What West European programs write, and what can read almost any bytes. */
    private static final String FALLBACK = "windows-1252";

    /** The guesser cannot tell small letters of these two apart, and programs of today write the second. */
    private static final String OLD_CYRILLIC = "MACCYRILLIC";

    private static final String CYRILLIC = "windows-1251";

    /** UTF-8 with so many good characters to one odd byte is damaged UTF-8, not another encoding. */
    private static final int GOOD_TO_ODD = 20;

    private static final int CHUNK = 1 << 12;
    private static final int MOST_TO_GUESS_FROM = 1 << 22;

    /** Works out the encoding from all bytes of the file, and reports where it is not UTF-8 or UTF-16. */
    static TextCoding of(Path path, byte[] head, String name, List<Finding> findings) throws IOException {
        boolean marked = begins(head, UTF_8_MARK) || begins(head, UTF_16_LE_MARK) || begins(head, UTF_16_BE_MARK);
        Charset wide = wide(head);
        Charset first = wide == null ? StandardCharsets.UTF_8 : wide;
        TextScan scan = TextScan.of(path, first);
        if (scan.odd() == 0) {
            return new TextCoding(first, marked, false, scan.lineEnds());
        }
        boolean damaged = marked || wide != null || scan.otherThanAscii() >= GOOD_TO_ODD * scan.odd();
        Charset guess = damaged ? first : guess(path);
        String lost = guess.equals(first) ? "; rows with what is no UTF-8 are rejected" : "";
        findings.add(Finding.warning(
                "notUtf8",
                new Place(name, "", (int) scan.firstOddLine(), 0),
                "%s is not %s from here on; it was read as %s%s. Maybe save it as UTF-8 so that nothing has to be guessed."
                        .formatted(name, first.name(), guess.name(), lost)));
        return new TextCoding(guess, marked, true, scan.lineEnds());
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return FileKind.begins(head, mark);
    }

    /** The UTF-16 that the bytes are by their mark, or else by zeros in every other place; null for none. */
    static @Nullable Charset wide(byte[] head) {
        if (begins(head, UTF_16_LE_MARK)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(head, UTF_16_BE_MARK)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[0] > head.length / 4 && zeros[1] * 8 < zeros[0]) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros[1] > head.length / 4 && zeros[0] * 8 < zeros[1] ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset guess(Path path) throws IOException {
        UniversalDetector detector = new UniversalDetector();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(path)) {
            int fed = 0;
            for (int read = in.readNBytes(chunk, 0, CHUNK);
                    read > 0 && fed < MOST_TO_GUESS_FROM && !detector.isDone();
                    read = in.readNBytes(chunk, 0, CHUNK)) {
                if (hasMoreThanAscii(chunk, read)) {
                    detector.handleData(chunk, 0, read);
                    fed += read;
                }
            }
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset fallback = Charset.forName(FALLBACK);
        if (name == null || !Charset.isSupported(name)) {
            return fallback;
        }
        Charset guess = Charset.forName(name.equals(OLD_CYRILLIC) ? CYRILLIC : name);
        return guess.equals(StandardCharsets.UTF_8)
                        || TextScan.of(path, guess).odd()
                                <= TextScan.of(path, fallback).odd()
                ? guess
                : fallback;
    }

    private static boolean hasMoreThanAscii(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] < 0) {
                return true;
            }
        }
        return false;
    }
}
