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
import org.bailiwick.model.Problem;

/** Writes a folder of CSV files that nothing else is in. */
final class CsvFolderWriter {
    private CsvFolderWriter() {}

    static void write(Problem problem, Path folder) throws IOException {
        Map<String, CsvSheet<?>> sheets = CsvSheets.of(problem);
        if (Files.exists(folder)) {
            requireEmpty(folder);
            writeInto(folder.toRealPath(), sheets);
        } else {
            writeNew(folder, sheets);
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

    private static void writeNew(Path folder, Map<String, CsvSheet<?>> sheets) throws IOException {
        Path target = folder.toAbsolutePath();
        Path parent = AtomicFiles.existingParent(target, folder);
        Path temporary = AtomicFiles.create(parent, target.getFileName().toString(), Files::createDirectory);
        try {
            for (Map.Entry<String, CsvSheet<?>> sheet : sheets.entrySet()) {
                AtomicFiles.fill(Files.createFile(temporary.resolve(sheet.getKey())), sheet.getValue()::write);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            for (String name : sheets.keySet()) {
                Files.deleteIfExists(temporary.resolve(name));
            }
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Replacing the folder itself would take it away from under whoever stands in it, or fail where it is a mount. */
    private static void writeInto(Path folder, Map<String, CsvSheet<?>> sheets) throws IOException {
        Map<Path, Path> ready = new LinkedHashMap<>();
        List<Path> moved = new ArrayList<>();
        try {
            for (Map.Entry<String, CsvSheet<?>> sheet : sheets.entrySet()) {
                Path temporary = AtomicFiles.create(folder, sheet.getKey(), Files::createFile);
                ready.put(temporary, folder.resolve(sheet.getKey()));
                AtomicFiles.fill(temporary, sheet.getValue()::write);
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
