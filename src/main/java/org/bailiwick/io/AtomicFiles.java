package org.bailiwick.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

/**
 * Writes files whole or not at all: into a temporary file beside the target, forced to the disk, then renamed over it.
 *
 * <p>Stateless and thread-safe. Whoever reads the target sees the old file or the whole new one, at any moment; after an
 * exception the target is as it was and no temporary file is left.
 */
public final class AtomicFiles {
    /** How many left-over temporary files of killed programs with this process's number are stepped over. */
    private static final int MOST_TRIES = 1_000;

    private AtomicFiles() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the whole content.
         *
         * @param out the file, buffered; need not be closed
         * @throws IOException where that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, over whatever file stands there.
     *
     * @param target the file; a symbolic link is followed
     * @param content writes the content
     * @throws RefusedWriteException where the target is a directory or its directory does not exist
     * @throws IOException where writing fails
     */
    public static void write(Path target, Content content) throws IOException {
        Path file = place(target);
        Path directory = existingParent(file, target);
        Path temporary = create(directory, file.getFileName().toString(), Files::createFile);
        try {
            fill(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Where the file stands, links followed; checks that a file can stand there. */
    static Path place(Path target) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new RefusedWriteException(
                    "%s is a directory, not a file. Maybe a file name is missing at its end.".formatted(target));
        }
        existingParent(file, target);
        return file;
    }

    /**
     * Returns the directory that a file or folder is to stand in.
     *
     * @param file an absolute path
     * @param asGiven the path as the user gave it, for the message
     * @return the directory
     * @throws RefusedWriteException where it does not exist
     */
    public static Path existingParent(Path file, Path asGiven) throws RefusedWriteException {
        Path directory = file.getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new RefusedWriteException(
                    "the directory of %s does not exist. Maybe it must be made first, or its name is mistyped."
                            .formatted(asGiven));
        }
        return directory;
    }

    static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Makes a file or a directory. */
    interface Maker {
        Path make(Path path, FileAttribute<?>... attributes) throws IOException;
    }

    /** Makes something empty with the usual rights under a name that nothing else has. */
    static Path create(Path directory, String name, Maker maker) throws IOException {
        FileAlreadyExistsException last = new FileAlreadyExistsException(name);
        for (int i = 1; i <= MOST_TRIES; i++) {
            try {
                return maker.make(temporary(directory, name, i));
            } catch (FileAlreadyExistsException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Path temporary(Path directory, String name, int number) {
        return directory.resolve(
                ".%s.%d-%d.tmp".formatted(name, ProcessHandle.current().pid(), number));
    }
}
