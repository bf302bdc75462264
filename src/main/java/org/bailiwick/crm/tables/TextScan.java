package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a pass over a whole text file tells about its bytes and lines in a character encoding. */
final class TextScan {
    private static final int CHUNK = 1 << 16;

    private long odd;
    private long firstOddLine;
    private long otherThanAscii;
    private long lf;
    private long cr;
    private long crLf;
    private boolean afterCr;
    private boolean quoted;
    private long line = 1;

    private TextScan() {}

    static TextScan of(Path path, Charset charset) throws IOException {
        TextScan scan = new TextScan();
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(path)) {
            for (boolean end = false; !end; ) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                scan.decode(decoder, bytes, chars, end);
                bytes.compact();
            }
        }
        return scan;
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, end);
            count(chars.array(), chars.position());
            chars.clear();
            if (result.isError()) {
                if (odd++ == 0) {
                    firstOddLine = line;
                }
                bytes.position(bytes.position() + result.length());
            }
        } while (result.isError() || result.isOverflow());
    }

    private void count(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '\n') {
                end(afterCr);
            } else {
                if (afterCr) {
                    endOfCr();
                }
                if (c == '"') {
                    quoted = !quoted;
                } else if (c >= 0x80) {
                    otherThanAscii++;
                }
            }
            afterCr = c == '\r';
        }
    }

    private void end(boolean withCr) {
        line++;
        if (!quoted) {
            if (withCr) {
                crLf++;
            } else {
                lf++;
            }
        }
    }

    private void endOfCr() {
        line++;
        if (!quoted) {
            cr++;
        }
    }

    /** How many groups of bytes are no characters in the encoding. */
    long odd() {
        return odd;
    }

    /** The line of the first of them, from 1. */
    long firstOddLine() {
        return firstOddLine;
    }

    /** How many characters are not ASCII. */
    long otherThanAscii() {
        return otherThanAscii;
    }

    /** How lines end outside of quotes, as {@link TableFormat#lineEnds} says it. */
    String lineEnds() {
        long lastCr = cr + (afterCr ? 1 : 0);
        if ((lf > 0 ? 1 : 0) + (lastCr > 0 ? 1 : 0) + (crLf > 0 ? 1 : 0) > 1) {
            return "mixed";
        }
        if (lf > 0) {
            return "LF";
        }
        if (crLf > 0) {
            return "CRLF";
        }
        return lastCr > 0 ? "CR" : "";
    }
}
