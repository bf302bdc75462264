package org.bailiwick.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Score;

/**
 * What runs by steps and seed came to when they were last looked at: a CSV file with a row a run. The same version gives the same
 * plans on every machine, so any difference is a change of the engine.
 */
public final class Regression {

    private static final List<String> COLUMNS = List.of("instance", "seed", "steps", "medium", "soft");

    /**
     * One stored run.
     *
     * @param instance a name of the catalogue
     * @param seed the seed
     * @param steps the step limit
     * @param medium the medium score
     * @param soft the soft score
     */
    public record Row(String instance, long seed, long steps, long medium, long soft) {}

    /**
     * A stored run beside the same run now.
     *
     * @param row the stored run
     * @param run the run now
     */
    public record Comparison(Row row, Run run) {

        /**
         * Returns by how much the run is worse.
         *
         * @return the loss of soft score as a fraction of the scale, negative for a gain; infinite where more stays open, minus
         *     infinite where less does
         */
        public double loss() {
            Score score = run.plan().score();
            if (score.medium() != row.medium()) {
                return score.medium() < row.medium() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
            return (row.soft() - score.soft()) / run.scale();
        }

        /**
         * Returns what is to be stored from now on.
         *
         * @return the same run with its scores of now
         */
        public Row now() {
            Score score = run.plan().score();
            return new Row(row.instance(), row.seed(), row.steps(), score.medium(), score.soft());
        }
    }

    private Regression() {}

    /**
     * Reads stored runs.
     *
     * @param file the CSV file
     * @return the rows in the file's order
     * @throws InvalidInputException where a row is wrong; the place names file and line
     * @throws IOException where reading fails
     */
    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (CsvCells cells : CsvCells.read(file, COLUMNS)) {
            rows.add(new Row(
                    cells.text("instance"),
                    cells.number("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                    cells.number("steps", 0, Long.MAX_VALUE),
                    cells.number("medium", Long.MIN_VALUE, 0),
                    cells.number("soft", Long.MIN_VALUE, Long.MAX_VALUE)));
        }
        return rows;
    }

    /**
     * Writes stored runs, whole or not at all, over whatever file stands there.
     *
     * @param rows the rows
     * @param file the CSV file
     * @throws IOException where writing fails
     */
    public static void write(List<Row> rows, Path file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.instance(),
                    String.valueOf(row.seed()),
                    String.valueOf(row.steps()),
                    String.valueOf(row.medium()),
                    String.valueOf(row.soft())));
        }
        CsvCells.write(file, COLUMNS, cells);
    }

    /**
     * Runs a stored run again.
     *
     * @param row the stored run
     * @param catalogue where its instance stands
     * @param runner solves it
     * @return both
     * @throws InvalidInputException where the catalogue does not list the instance
     * @throws IOException where the instance cannot be read
     */
    public static Comparison compare(Row row, Catalogue catalogue, Runner runner) throws IOException {
        Instance instance = catalogue.instance(catalogue.require(row.instance()));
        return new Comparison(row, runner.run(instance, row.seed(), new Limit(null, row.steps())));
    }

    /**
     * Returns by how much each instance is worse in the mean of its runs: a single run may always have bad luck.
     *
     * @param comparisons the runs
     * @return the mean loss by instance, in the order of the runs; infinite where a run leaves more open
     */
    public static Map<String, Double> meanLosses(List<Comparison> comparisons) {
        return comparisons.stream()
                .collect(Collectors.groupingBy(
                        comparison -> comparison.row().instance(),
                        LinkedHashMap::new,
                        Collectors.averagingDouble(
                                comparison -> comparison.loss() == Double.NEGATIVE_INFINITY ? 0 : comparison.loss())));
    }
}
