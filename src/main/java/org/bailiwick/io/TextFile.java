package org.bailiwick.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** Opens a file as UTF-8 text; what is no such file becomes a finding. */
final class TextFile {
    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int CHUNK = 1 << 16;

    private TextFile() {}

    /**
     * Opens a file.
     *
     * @param path the file
     * @param name its name in findings
     * @param findings where to report
     * @return a reader behind a byte order mark, or null where the reason not to read it was reported
     */
    static @Nullable Reader open(Path path, String name, Findings findings) {
        try {
            if (Files.notExists(path)) {
                findings.error(
                        "notFound",
                        file(name),
                        "%s does not exist. Maybe the path is relative to another directory.".formatted(path));
            } else if (!Files.isRegularFile(path)) {
                findings.error(
                        "notReadable",
                        file(name),
                        "%s is not a regular file. Maybe write it to a file first.".formatted(name));
            } else if (Files.size(path) > Limits.FILE_BYTES) {
                findings.error(
                        "fileTooLarge",
                        file(name),
                        "%s has %d bytes, over the limit of %d. Maybe another file was meant."
                                .formatted(name, Files.size(path), Limits.FILE_BYTES));
            } else if (isUtf8(path, name, findings)) {
                return afterByteOrderMark(Files.newBufferedReader(path, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            findings.error("notReadable", file(name), unreadable(name, e));
        }
        return null;
    }

    /**
     * Reads text that is in memory already.
     *
     * @return a reader behind a byte order mark, or null where it is not UTF-8, which was reported
     */
    static @Nullable Reader of(byte[] bytes, String name, Findings findings) throws IOException {
        return isUtf8(new ByteArrayInputStream(bytes), name, findings)
                ? afterByteOrderMark(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                : null;
    }

    static Place file(String name) {
        return new Place(name, "", 0, 0);
    }

    static String unreadable(String name, IOException reason) {
        return "%s cannot be read (%s). Maybe another program holds it, or the rights are missing."
                .formatted(name, reason.getClass().getSimpleName());
    }

    private static Reader afterByteOrderMark(Reader reader) throws IOException {
        PushbackReader text = new PushbackReader(reader, 1);
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    /** A pass of its own before the parser's, because only here the line of a wrong byte is known. */
    private static boolean isUtf8(Path path, String name, Findings findings) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), CHUNK)) {
            return isUtf8(in, name, findings);
        }
    }

    private static boolean isUtf8(InputStream in, String name, Findings findings) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        int line = 1;
        boolean first = true;
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            boolean wide = first && isUtf16(bytes);
            first = false;
            CoderResult result = decoder.decode(bytes, chars, end);
            chars.flip();
            line += (int) chars.chars().filter(c -> c == '\n').count();
            chars.clear();
            if (wide || result.isError()) {
                reportEncoding(name, line, wide, findings);
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    private static boolean isUtf16(ByteBuffer bytes) {
        return bytes.remaining() >= 2
                && ((bytes.get(0) == (byte) 0xFF && bytes.get(1) == (byte) 0xFE)
                        || (bytes.get(0) == (byte) 0xFE && bytes.get(1) == (byte) 0xFF));
    }

    private static void reportEncoding(String name, int line, boolean wide, Findings findings) {
        String maybe = wide
                ? "Maybe it was saved as Unicode text (UTF-16): save it as UTF-8."
                : "Maybe it was saved as Windows-1252 or GBK: save it as UTF-8.";
        findings.error("notUtf8", new Place(name, "", line, 0), "%s is not UTF-8 here. %s".formatted(name, maybe));
    }
}
