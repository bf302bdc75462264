package org.bailiwick.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.RefusedWriteException;

/** Finds the teams of a batch. Stateless and thread-safe. */
public final class TeamInputs {

    private static final int LONGEST_LINE = 1 << 30;

    private TeamInputs() {}

    /**
     * Finds the teams of a folder tree or of a JSON-lines file.
     *
     * <p>In a tree, every folder with a {@code members.csv} is a team, and so is every file that ends in {@code .json} and
     * does not stand in such a folder; names that begin with a dot are passed over, and links to folders are not followed. In a
     * file, every line that is not empty is a team. A folder or file that cannot be opened is a team too, one whose reading
     * will say so.
     *
     * @param source a folder, or a file of one JSON document a line
     * @param leftOut a folder below it that is not looked into, such as the batch's own output
     * @return the teams, by key; may be empty
     * @throws RefusedWriteException where the source lies within the folder that is left out
     * @throws IOException where the source itself cannot be read
     */
    public static List<TeamInput> of(Path source, Path leftOut) throws IOException {
        Path from = source.toRealPath();
        Path without = RealPaths.of(leftOut);
        if (from.startsWith(without)) {
            throw new RefusedWriteException(
                    "%s lies within %s, where the results go. Maybe name another folder for them."
                            .formatted(source, leftOut));
        }
        return Files.isDirectory(from) ? TeamTree.teams(from, without) : inLines(from);
    }

    private static List<TeamInput> inLines(Path file) throws IOException {
        List<TeamInput> teams = new ArrayList<>();
        String name = file.getFileName().toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long start = 0;
            long at = 0;
            int line = 1;
            boolean isBlank = true;
            int next;
            do {
                next = in.read();
                if (next == '\n' || next < 0) {
                    if (!isBlank) {
                        teams.add(new LineTeam(name + ":" + line, file, start, lengthOf(at - start, name, line)));
                    }
                    line++;
                    start = at + 1;
                    isBlank = true;
                } else {
                    isBlank &= Character.isWhitespace(next);
                }
                at++;
            } while (next >= 0);
        }
        return teams;
    }

    private static int lengthOf(long length, String name, int line) throws IOException {
        if (length > LONGEST_LINE) {
            throw new IOException(
                    "line %d of %s has %d bytes, over the limit of %d. Maybe it is no file of one team a line."
                            .formatted(line, name, length, LONGEST_LINE));
        }
        return (int) length;
    }
}
