package org.bailiwick.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes text files that are known by how their first line begins: whole or not at all, and never over another file.
 *
 * <p>Stateless and thread-safe.
 */
public final class MarkedFiles {

    private MarkedFiles() {}

    /**
     * Writes a file.
     *
     * @param target the file; a symbolic link is followed
     * @param mark how the first line of every file of the kind begins, behind a byte order mark
     * @param kind what such a file is called in messages, such as {@code list of duties}
     * @param content writes the content, UTF-8, beginning with the mark
     * @throws RefusedWriteException where the target is a file of another kind, a directory, or in no directory
     * @throws IOException where writing fails; the target is then as it was
     */
    public static void write(Path target, String mark, String kind, AtomicFiles.Content content) throws IOException {
        Overwrites.allowMarked(target, mark, kind);
        AtomicFiles.write(target, content);
    }

    /**
     * Writes a JSON document.
     *
     * @param target the file; a symbolic link is followed
     * @param format the document's format, such as {@code bailiwick/notification/1}; any version of it is written over
     * @param kind what such a document is called in messages
     * @param content writes the content, which states the format
     * @throws RefusedWriteException where the target is a file of another kind, a directory, or in no directory
     * @throws IOException where writing fails; the target is then as it was
     */
    public static void writeDocument(Path target, String format, String kind, AtomicFiles.Content content)
            throws IOException {
        Overwrites.allow(target, format, kind);
        AtomicFiles.write(target, content);
    }

    /**
     * Checks, before any work is put into a document, that it may be written.
     *
     * @param target the file
     * @param format the document's format
     * @param kind what such a document is called in messages
     * @throws RefusedWriteException as {@link #writeDocument} does, and where the directory may not be written
     * @throws IOException where the target cannot be read
     */
    public static void requireDocument(Path target, String format, String kind) throws IOException {
        Overwrites.allow(target, format, kind);
        Path directory = AtomicFiles.place(target).getParent();
        if (directory != null && !Files.isWritable(directory)) {
            throw new RefusedWriteException(
                    "the directory of %s may not be written. Maybe it belongs to somebody else.".formatted(target));
        }
    }
}
