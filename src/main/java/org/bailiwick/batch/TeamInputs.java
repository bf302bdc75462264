package org.bailiwick.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.RefusedWriteException;

/** Finds the teams of a batch. Stateless and thread-safe. */
public final class TeamInputs {

    private TeamInputs() {}

    /**
     * Finds the teams of a folder tree or of a JSON-lines file.
     *
     * <p>In a tree, every folder with a {@code members.csv} is a team, and every folder with a {@code problem.json} and a
     * {@code carry.json}, as a roll-over writes it, and every file that ends in {@code .json} and does not stand in such a
     * folder; names that begin with a dot are passed over, and links to folders are not followed. In a
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
        return Files.isDirectory(from) ? TeamTree.teams(from, without) : inLines(source);
    }

    private static List<TeamInput> inLines(Path file) throws IOException {
        List<TeamInput> teams = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            TeamLines.scan(
                    in,
                    Keys.name(file.toAbsolutePath().normalize()),
                    (key, offset, length) -> teams.add(new LineTeam(key, file, offset, length)));
        }
        return teams;
    }

    /**
     * Names the files of a team in the folder of a batch.
     *
     * @param key what the team is called in the batch
     * @return the name without an ending, safe on every system
     */
    public static String fileName(String key) {
        return FileNames.of(key);
    }

    /**
     * Makes a team of a document that is at hand.
     *
     * @param key what the team is called in the batch
     * @param document a problem's JSON, in UTF-8; not copied
     * @return the team; whether the document is a problem, its reading will say
     */
    public static TeamInput of(String key, byte[] document) {
        return new DocumentTeam(key, document);
    }
}
