package org.bailiwick.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the teams of a batch. Stateless and thread-safe. */
public final class TeamInputs {

    private static final String MEMBERS = "members.csv";
    private static final String DOCUMENT = ".json";

    private TeamInputs() {}

    /**
     * Finds the teams of a folder tree or of a JSON-lines file.
     *
     * <p>In a tree, every folder with a {@code members.csv} is a team, and so is every file that ends in {@code .json} and
     * does not stand in such a folder; names that begin with a dot are passed over, and links are not followed. In a file,
     * every line that is not empty is a team. A folder or file that cannot be opened is a team too, one whose reading will
     * say so.
     *
     * @param source a folder, or a file of one JSON document a line
     * @param leftOut a folder below it that is not looked into, such as the batch's own output
     * @return the teams, by key; may be empty
     * @throws IOException where the source itself cannot be read
     */
    public static List<TeamInput> of(Path source, Path leftOut) throws IOException {
        List<TeamInput> teams = Files.isDirectory(source) ? inTree(source, leftOut) : inLines(source);
        if (Files.isDirectory(source)) {
            teams.sort(Comparator.comparing(TeamInput::key));
        }
        return teams;
    }

    private static List<TeamInput> inTree(Path root, Path leftOut) throws IOException {
        List<TeamInput> teams = new ArrayList<>();
        Path without = leftOut.toAbsolutePath().normalize();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isRoot = folder.equals(root);
                if (folder.toAbsolutePath().normalize().equals(without) || (!isRoot && isHidden(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (Files.exists(folder.resolve(MEMBERS))) {
                    teams.add(team(folder));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && file.getFileName().toString().endsWith(DOCUMENT)) {
                    teams.add(team(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (file.equals(root)) {
                    throw reason;
                }
                teams.add(team(file));
                return FileVisitResult.CONTINUE;
            }

            private TeamInput team(Path path) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                String key = relative.isEmpty()
                        ? root.toAbsolutePath().normalize().getFileName().toString()
                        : relative;
                return new FileTeam(key, path);
            }
        });
        return teams;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static List<TeamInput> inLines(Path file) throws IOException {
        List<TeamInput> teams = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            TeamLines.scan(
                    in,
                    file.getFileName().toString(),
                    (key, offset, length) -> teams.add(new LineTeam(key, file, offset, length)));
        }
        return teams;
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
