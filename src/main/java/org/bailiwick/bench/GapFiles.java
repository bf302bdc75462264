package org.bailiwick.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.model.InvalidInputException;

/**
 * Generalized assignment files in the form of the OR-Library, one problem a file: whole numbers apart by blanks, first the
 * number of agents and of jobs, then a row of costs for every agent, a row of resources for every agent, and the capacities.
 *
 * <p>Stateless and thread-safe.
 */
public final class GapFiles {

    /** Pairs of agents and jobs; what claims more is no such file. */
    static final int MOST_PAIRS = 10_000_000;

    private GapFiles() {}

    /**
     * Reads an instance.
     *
     * @param file the file
     * @return the instance
     * @throws InvalidInputException where it is no such file; the place names file, line and column
     * @throws IOException where reading fails
     */
    public static GapInstance read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw GapNumbers.wrong(
                    file.toString(), 0, 0, "is no file. Maybe the path is relative to another directory.");
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return read(new GapNumbers(file.toString(), reader));
        }
    }

    private static GapInstance read(GapNumbers numbers) throws IOException {
        int agents = numbers.next("the number of agents", 1, MOST_PAIRS);
        int jobs = numbers.next("the number of jobs", 1, MOST_PAIRS / agents);
        int[][] cost = new int[agents][jobs];
        int[][] resource = new int[agents][jobs];
        int[] capacity = new int[agents];
        for (int i = 0; i < agents; i++) {
            for (int j = 0; j < jobs; j++) {
                cost[i][j] = numbers.next("a cost", -GapNumbers.LARGEST, GapNumbers.LARGEST);
            }
        }
        for (int i = 0; i < agents; i++) {
            for (int j = 0; j < jobs; j++) {
                resource[i][j] = numbers.next("a resource", 0, GapNumbers.LARGEST);
            }
        }
        for (int i = 0; i < agents; i++) {
            capacity[i] = numbers.next("a capacity", 0, GapNumbers.LARGEST);
        }
        numbers.end();
        return new GapInstance(cost, resource, capacity);
    }

    /**
     * Writes an instance, whole or not at all, over whatever file stands there.
     *
     * @param instance the instance
     * @param target the file
     * @throws IOException where writing fails
     */
    public static void write(GapInstance instance, Path target) throws IOException {
        AtomicFiles.write(target, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.US_ASCII);
            writer.write(instance.agents() + " " + instance.jobs() + "\n");
            for (int i = 0; i < instance.agents(); i++) {
                int agent = i;
                row(writer, instance.jobs(), job -> instance.cost(agent, job));
            }
            for (int i = 0; i < instance.agents(); i++) {
                int agent = i;
                row(writer, instance.jobs(), job -> instance.resource(agent, job));
            }
            row(writer, instance.agents(), instance::capacity);
            writer.flush();
        });
    }

    private static void row(Writer writer, int count, IntUnaryOperator number) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count; i++) {
            line.append(i == 0 ? "" : " ").append(number.applyAsInt(i));
        }
        writer.append(line).append('\n');
    }
}
