package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.bailiwick.crm.report.ImportFiles;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.RefusedWriteException;
import org.jspecify.annotations.Nullable;

/** A folder that appears whole or not at all; an earlier import is replaced, nothing else ever is. */
final class ImportFolder implements AutoCloseable {
    private static final int MOST_TRIES = 100;

    private final Path target;
    private final Path work;
    /** Ctrl-C ends the program without closing anything. */
    private final Thread onExit = new Thread(this::deleteQuietly);

    private ImportFolder(Path target, Path work) {
        this.target = target;
        this.work = work;
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Begins a folder.
     *
     * @param target where it is to be
     * @throws RefusedWriteException where something else stands there, or its parent does not exist
     */
    static ImportFolder begin(Path target) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        Path parent = AtomicFiles.existingParent(whole, target);
        requireReplaceable(target);
        String name = ".%s.%d.tmp"
                .formatted(whole.getFileName(), ProcessHandle.current().pid());
        Path work = parent.resolve(name);
        delete(work);
        return new ImportFolder(whole, Files.createDirectory(work));
    }

    private static void requireReplaceable(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new RefusedWriteException(
                    "%s is a file, not a folder. Maybe another name was meant.".formatted(target));
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent() && !Files.isRegularFile(target.resolve(ImportFiles.REPORT))) {
                throw new RefusedWriteException(
                        "%s holds something that is no import, and is not written over. Maybe name a new folder."
                                .formatted(target));
            }
        }
    }

    /** Where to write. */
    Path path() {
        return work;
    }

    /** Puts the folder in its place. */
    void finish() throws IOException {
        Path old = work.resolveSibling(work.getFileName() + ".old");
        delete(old);
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook runs already.
        }
        delete(work);
    }

    private void deleteQuietly() {
        // What is being written can come back once.
        for (int i = 0; i < MOST_TRIES; i++) {
            try {
                delete(work);
                return;
            } catch (IOException e) {
                // A file was added meanwhile: once more.
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
