package org.bailiwick.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes folders that hold a list of their own files, whole or not at all, over earlier ones of the same kind.
 *
 * <p>The list says whose each file is: a folder is replaced only where nothing else is in it. Stateless and thread-safe.
 */
public final class OwnFolders {

    /** The file that lists the others, one a line, below the mark. */
    public static final String LIST = "files.txt";

    private OwnFolders() {}

    /**
     * Writes a folder.
     *
     * @param folder a folder that is not there, is empty, or was written by this method with the same mark
     * @param mark the first line of the list
     * @param files what to write, by the file's name; none is called {@link #LIST}
     * @throws RefusedWriteException where the folder holds something else, is a file, or is in no directory
     * @throws IOException where writing fails; the folder is then as it was
     */
    public static void write(Path folder, String mark, Map<String, AtomicFiles.Content> files) throws IOException {
        Map<String, AtomicFiles.Content> all = new LinkedHashMap<>(files);
        String list = mark + "\n" + String.join("\n", files.keySet()) + "\n";
        all.put(LIST, out -> out.write(list.getBytes(StandardCharsets.UTF_8)));
        Set<String> old = ownFiles(folder, mark);
        if (old.isEmpty()) {
            NewFolders.write(folder, all);
        } else {
            replace(folder.toRealPath(), old, all);
        }
    }

    /** The names of the files of an earlier folder, the list included; empty where there is no such folder. */
    private static Set<String> ownFiles(Path folder, String mark) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return Set.of();
        }
        List<String> lines = lines(list);
        if (lines.isEmpty() || !lines.get(0).equals(mark)) {
            return Set.of();
        }
        Set<String> listed = new HashSet<>(lines.subList(1, lines.size()));
        listed.add(LIST);
        Set<String> found = new HashSet<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = String.valueOf(entry.getFileName());
                found.add(name);
                if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) || !listed.contains(name)) {
                    throw new RefusedWriteException(
                            "%s is in %s beside what was written there before, so the folder is not replaced. Maybe move it away, or name a new folder."
                                    .formatted(name, folder));
                }
            }
        }
        return found;
    }

    private static List<String> lines(Path list) throws IOException {
        String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        return text.lines().toList();
    }

    private static void replace(Path folder, Set<String> old, Map<String, AtomicFiles.Content> files)
            throws IOException {
        Path parent = AtomicFiles.existingParent(folder, folder);
        String name = String.valueOf(folder.getFileName());
        Path fresh = AtomicFiles.create(parent, name, Files::createDirectory);
        Path aside = null;
        try {
            for (Map.Entry<String, AtomicFiles.Content> file : files.entrySet()) {
                AtomicFiles.fill(Files.createFile(fresh.resolve(file.getKey())), file.getValue());
            }
            aside = AtomicFiles.create(parent, name, Files::createDirectory);
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            restore(folder, aside);
            delete(fresh, files.keySet());
            throw e;
        }
        delete(aside, old);
    }

    private static void restore(Path folder, @Nullable Path aside) throws IOException {
        if (aside == null) {
            return;
        }
        if (Files.exists(folder)) {
            Files.deleteIfExists(aside);
        } else {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void delete(Path folder, Set<String> names) throws IOException {
        if (Files.exists(folder)) {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }
}
