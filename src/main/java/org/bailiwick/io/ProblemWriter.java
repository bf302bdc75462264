package org.bailiwick.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Problem;

/**
 * Writes problems as files that read back as equal problems.
 *
 * <p>Fields at their default are left out. A problem with a pair table is refused, for no file carries one. Stateless and
 * thread-safe.
 */
public final class ProblemWriter {
    private ProblemWriter() {}

    /**
     * Returns a problem as a JSON document.
     *
     * @param problem the problem
     * @return the document, a line a row, ended by a line feed
     * @throws UncheckedIOException where the problem has a pair table
     */
    public static String toJson(Problem problem) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            requireNoPairTable(problem);
            ProblemJson.write(problem, out, JsonOut.Style.READABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Returns the canonical JSON of a problem, whose SHA-256 is its digest: see {@link ProblemDigest}.
     *
     * @param problem the problem
     * @return the document, in UTF-8
     * @throws UncheckedIOException where the problem has a pair table
     */
    public static byte[] toCanonicalJson(Problem problem) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            requireNoPairTable(problem);
            ProblemJson.write(problem.expanded(), out, JsonOut.Style.CANONICAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Writes a problem as a JSON document, whole or not at all.
     *
     * @param problem the problem
     * @param target the file; a symbolic link is followed
     * @throws RefusedWriteException where the target is a file that is not a problem, a directory, or in no directory; or
     *     where the problem has a pair table
     * @throws IOException where writing fails; the target is then as it was
     */
    public static void writeJson(Problem problem, Path target) throws IOException {
        requireNoPairTable(problem);
        Overwrites.allow(target, Words.PROBLEM_FORMAT, "problem");
        AtomicFiles.write(target, out -> ProblemJson.write(problem, out, JsonOut.Style.READABLE));
    }

    /**
     * Writes a problem as a folder of CSV files.
     *
     * <p>A new folder appears whole or not at all. Into an existing empty folder the files are moved one by one, {@code
     * members.csv} last, so that a folder that reads as a problem is whole.
     *
     * @param problem the problem
     * @param folder the folder; it must be empty or not exist
     * @throws RefusedWriteException where the folder holds something, is a file, or is in no directory; or where a text
     *     cannot stand in a CSV cell as it is, or the problem has a pair table
     * @throws IOException where writing fails; nothing is left behind
     */
    public static void writeCsvFolder(Problem problem, Path folder) throws IOException {
        requireNoPairTable(problem);
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        CsvSheets.of(problem).forEach((name, sheet) -> files.put(name, sheet::write));
        NewFolders.write(folder, files);
    }

    private static void requireNoPairTable(Problem problem) throws RefusedWriteException {
        PairTable table = problem.pairTable();
        if (table != null) {
            throw new RefusedWriteException(
                    "the problem of team (%s) has a pair table (%d rows), which problem files cannot carry. Maybe keep what it was made from instead."
                            .formatted(problem.team().id(), table.rows().size()));
        }
    }
}
