package org.bailiwick.notify;

import java.io.IOException;
import java.nio.file.Path;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.io.RefusedWriteException;

/** Writes notifications to files, over earlier ones and over nothing else. Stateless and thread-safe. */
public final class NotificationFile {

    private static final String KIND = "notification";

    private NotificationFile() {}

    /**
     * Checks, before any work is done, that a notification may be written.
     *
     * @param target the file
     * @throws RefusedWriteException where it is a file of another kind, a directory, or in no directory that may be written
     * @throws IOException where the target cannot be read
     */
    public static void requireWritable(Path target) throws IOException {
        MarkedFiles.requireDocument(target, Notification.FORMAT, KIND);
    }

    /**
     * Writes a notification, whole or not at all.
     *
     * @param notification what to tell
     * @param target the file; a symbolic link is followed
     * @throws RefusedWriteException as {@link #requireWritable} does
     * @throws IOException where writing fails; the target is then as it was
     */
    public static void write(Notification notification, Path target) throws IOException {
        requireWritable(target);
        MarkedFiles.writeDocument(target, Notification.FORMAT, KIND, out -> out.write(notification.toJson()));
    }
}
