package org.bailiwick.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bailiwick.io.RefusedWriteException;

/** Keeps a batch from writing where something else is, and out of its folder by links that stand in it. */
final class OutputFolder {

    private static final Set<String> FILES = Set.of(Journal.NAME, Journal.LOCK, Summary.TABLE, Summary.PAGE);
    private static final Set<String> FOLDERS = Set.of(TeamFiles.PLANS, TeamFiles.REPORTS, TeamFiles.FINDINGS);

    private OutputFolder() {}

    /** Makes the folder where it is not there, and refuses one that is not a batch's. */
    static void require(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RefusedWriteException("%s is a file, not a folder. Maybe name another folder.".formatted(folder));
        }
        make(folder);
        if (!Files.isWritable(folder)) {
            throw new RefusedWriteException(
                    "%s may not be written. Maybe it belongs to somebody else.".formatted(folder));
        }
        List<String> names = names(folder);
        if (!names.isEmpty() && !names.contains(Journal.NAME) && !names.contains(Journal.LOCK)) {
            throw new RefusedWriteException(
                    "%s holds something that is no batch, and nothing in it is written over. Maybe name a new folder."
                            .formatted(folder));
        }
        for (String name : names) {
            requireOwn(folder.resolve(name), name);
        }
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedWriteException(
                    "%s cannot be made, for %s is there and is no folder. Maybe name another folder."
                            .formatted(folder, e.getFile()));
        } catch (AccessDeniedException e) {
            throw new RefusedWriteException(
                    "%s cannot be made, for %s may not be written. Maybe it belongs to somebody else."
                            .formatted(folder, folder.toAbsolutePath().getParent()));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static void requireOwn(Path entry, String name) throws RefusedWriteException {
        boolean isWell = FILES.contains(name)
                ? Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                : !FOLDERS.contains(name) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (!isWell) {
            throw new RefusedWriteException(
                    "%s is a link, or no %s, and nothing is written through it. Maybe remove it."
                            .formatted(entry, FILES.contains(name) ? "file" : "folder"));
        }
    }
}
