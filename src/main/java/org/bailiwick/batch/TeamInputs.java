package org.bailiwick.batch;

import java.io.BufferedInputStream;
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
    private static final int LONGEST_LINE = 1 << 30;

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
