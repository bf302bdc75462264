package org.bailiwick.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the teams of a folder tree; what cannot be opened is a team too, so that it has its row. */
final class TeamTree extends SimpleFileVisitor<Path> {

    private static final String MEMBERS = "members.csv";
    private static final String DOCUMENT = ".json";
    /** What a folder holds that a roll-over wrote. */
    private static final String ROLLED_OVER = "problem.json";

    private static final String CARRY = "carry.json";

    private final List<TeamInput> teams = new ArrayList<>();
    private final Path root;
    private final Path leftOut;

    private TeamTree(Path root, Path leftOut) {
        this.root = root;
        this.leftOut = leftOut;
    }

    /**
     * Walks a tree.
     *
     * @param root a folder's real path
     * @param leftOut the real path of a folder that is not looked into
     * @return the teams, by key
     */
    static List<TeamInput> teams(Path root, Path leftOut) throws IOException {
        TeamTree tree = new TeamTree(root, leftOut);
        Files.walkFileTree(root, tree);
        tree.teams.sort(Comparator.comparing(TeamInput::key));
        return tree.teams;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean isRoot = folder.equals(root);
        if (folder.equals(leftOut) || (!isRoot && isHidden(folder))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (Files.exists(folder.resolve(MEMBERS))) {
            add(folder);
            return FileVisitResult.SKIP_SUBTREE;
        }
        Path problem = folder.resolve(ROLLED_OVER);
        if (Files.exists(problem) && Files.exists(folder.resolve(CARRY))) {
            add(folder, problem);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isDocument = !isHidden(file) && file.getFileName().toString().endsWith(DOCUMENT);
        if (isDocument && !(attributes.isSymbolicLink() && Files.isDirectory(file))) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
        if (file.equals(root)) {
            throw reason;
        }
        if (!isHidden(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A folder whose entries end in an error is a team that cannot be read, beside those that were found in it. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) throws IOException {
        return reason == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, reason);
    }

    private void add(Path path) {
        add(path, path);
    }

    private void add(Path named, Path path) {
        teams.add(new FileTeam(named.equals(root) ? Keys.name(root) : Keys.below(root, named), path));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
