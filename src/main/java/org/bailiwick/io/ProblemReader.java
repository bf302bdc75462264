package org.bailiwick.io;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a problem from a JSON document or a folder of CSV files.
 *
 * <p>Stateless and thread-safe.
 */
public final class ProblemReader {
    private ProblemReader() {}

    /**
     * Reads a problem and reports everything that is wrong with the form of its files: syntax, types, required and unknown
     * fields, hidden characters, sizes. Whether it makes sense is the validator's question.
     *
     * @param input a JSON file, or a folder with {@code members.csv} and {@code duties.csv} or {@code coverage.csv}
     * @return the problem with the findings; never an exception for what the files hold or for a file that cannot be read
     */
    public static ReadResult read(Path input) {
        if (Files.isDirectory(input)) {
            return new CsvProblem(input).read();
        }
        String name = name(input);
        return new JsonProblem(name, findings -> TextFile.open(input, name, findings)).read();
    }

    /**
     * Reads a problem from the bytes of a JSON document, and reports as {@link #read(Path)} does.
     *
     * @param document the document, in UTF-8
     * @param name how findings are to call it, such as {@code teams.jsonl:12}
     * @return the problem with the findings; never an exception for what the document holds
     */
    public static ReadResult read(byte[] document, String name) {
        return new JsonProblem(name, findings -> TextFile.of(document, name, findings)).read();
    }

    /**
     * Reads rows to be added to a problem: a JSON document {@code bailiwick/rows/1} with any of the problem's lists.
     *
     * @param file the document
     * @return a problem of which only the lists mean anything, with the findings about the form of the file
     */
    public static ReadResult readRows(Path file) {
        return new JsonRows(file).read();
    }

    /**
     * Reads one member: a JSON object with the fields of a problem's member.
     *
     * @param file the file
     * @return a problem of which only its one member means anything, with the findings about the form of the file
     */
    public static ReadResult readMember(Path file) {
        return new JsonRows(file).readMember();
    }

    /** The name by which findings speak of a file or folder. */
    static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
