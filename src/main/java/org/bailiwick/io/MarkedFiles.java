package org.bailiwick.io;

import java.io.IOException;
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
}
