package org.bailiwick.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes folders that nothing else is in, whole or not at all.
 *
 * <p>Stateless and thread-safe.
 */
public final class NewFolders {
    private NewFolders() {}

    /**
     * Writes a folder.
     *
     * @param folder a folder that is not there, or is empty
     * @param files what to write, by the file's name
     * @throws RefusedWriteException where the folder holds something, is a file, or is in no directory
     * @throws IOException where writing fails; nothing is then left behind
     */
    public static void write(Path folder, Map<String, AtomicFiles.Content> files) throws IOException {
        if (Files.exists(folder)) {
            requireEmpty(folder);
            writeInto(folder.toRealPath(), files);
        } else {
            writeNew(folder, files);
        }
    }

    /**
     * Checks, before any work is put into a folder, that it may be written.
     *
     * @param folder a folder that is not there, or is empty
     * @throws RefusedWriteException where the folder holds something, is a file, or is in no directory
     * @throws IOException where it cannot be read
     */
    public static void requireNew(Path folder) throws IOException {
        if (Files.exists(folder)) {
            requireEmpty(folder);
        } else {
            AtomicFiles.existingParent(folder.toAbsolutePath(), folder);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new RefusedWriteException(
                    "%s is a file, not a folder. Maybe another name was meant.".formatted(folder));
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new RefusedWriteException(
                        "%s is not empty, and nothing in it is written over. Maybe name a new folder, or empty this one first."
                                .formatted(folder));
            }
        }
    }

    private static void writeNew(Path folder, Map<String, AtomicFiles.Content> files) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = AtomicFiles.existingParent(target, folder);
        Path temporary = AtomicFiles.create(parent, target.getFileName().toString(), Files::createDirectory);
        try {
            for (Map.Entry<String, AtomicFiles.Content> file : files.entrySet()) {
                AtomicFiles.fill(Files.createFile(temporary.resolve(file.getKey())), file.getValue());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            for (String name : files.keySet()) {
                Files.deleteIfExists(temporary.resolve(name));
            }
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Replacing the folder itself would take it away from under whoever stands in it, or fail where it is a mount. */
    private static void writeInto(Path folder, Map<String, AtomicFiles.Content> files) throws IOException {
        Map<Path, Path> ready = new LinkedHashMap<>();
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<String, AtomicFiles.Content> file : files.entrySet()) {
                Path temporary = AtomicFiles.create(folder, file.getKey(), Files::createFile);
                ready.put(temporary, folder.resolve(file.getKey()));
                AtomicFiles.fill(temporary, file.getValue());
            }
            for (Map.Entry<Path, Path> file : ready.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
                moved.add(file.getValue());
            }
        } catch (IOException | RuntimeException e) {
            for (Path file : moved) {
                Files.deleteIfExists(file);
            }
            for (Path file : ready.keySet()) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }
}
