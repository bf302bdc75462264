package org.bailiwick.io;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a file of one kind from being written over a file of another. */
final class Overwrites {
    private Overwrites() {}

    /**
     * Checks that a target may be written.
     *
     * @param format the format of what is to be written; any version of it may be written over
     * @throws RefusedWriteException where the target is a file of another kind
     */
    static void allow(Path target, String format, String kind) throws IOException {
        allow(target, kind, file -> isOfFormat(file, family(format)));
    }

    /**
     * Checks that a target may be written.
     *
     * @param mark how the first line of the files of a kind begins
     * @throws RefusedWriteException where the target is a file of another kind
     */
    static void allowMarked(Path target, String mark, String kind) throws IOException {
        allow(target, kind, file -> beginsWith(file, mark));
    }

    /** Tells whether a file that is there is of the kind to be written. */
    private interface Test {
        boolean isOfKind(Path file) throws IOException;
    }

    private static void allow(Path target, String kind, Test test) throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target) && !test.isOfKind(target)) {
            throw new RefusedWriteException(
                    "%s is there already and is no %s, so it is not written over. Maybe another name was meant, or move it away first."
                            .formatted(target, kind));
        }
    }

    private static boolean beginsWith(Path file, String mark) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        int length = mark.getBytes(StandardCharsets.UTF_8).length
                + String.valueOf(CsvDialect.BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8).length;
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            return start.startsWith(mark) || start.startsWith(CsvDialect.BYTE_ORDER_MARK + mark);
        }
    }

    private static String family(String format) {
        return format.substring(0, format.lastIndexOf('/') + 1);
    }

    private static boolean isOfFormat(Path file, String family) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonParser parser = JsonTree.FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("format")) {
                    return parser.getText().startsWith(family);
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException | CharacterCodingException e) {
            return false;
        }
    }
}
