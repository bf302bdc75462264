package org.bailiwick.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.bailiwick.batch.Batch;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.CrewBatch;
import org.bailiwick.batch.TeamResult;
import org.bailiwick.cli.BatchEffort;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.io.RefusedWriteException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans many teams on a cluster: the class that {@code spark-submit} starts. */
@Command(
        name = "SparkBatch",
        sortOptions = false,
        description = {
            "Plans many teams on a cluster, into the same folder as `bailiwick batch` on one machine.",
            "",
            "By steps the folder is the same, byte for byte. Run again after a kill, a batch goes on where it was."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  spark-submit --class org.bailiwick.spark.SparkBatch bailiwick-spark.jar \\",
            "      /shared/teams.jsonl -o /shared/plans --steps-per-team 200000",
            "  spark-submit --class org.bailiwick.spark.SparkBatch bailiwick-spark.jar \\",
            "      hdfs:///sales/teams.parquet -o /shared/plans --steps-per-team 200000 --month 2027-01",
            "",
            "Exit status: 0 every team has a plan, 1 a team has none (the summary says why), 2 the arguments are wrong,",
            "3 the cluster or a file system failed."
        })
public final class SparkBatch implements Callable<Integer> {

    private static final int HELP_WIDTH = 120;

    @Parameters(
            index = "0",
            paramLabel = "TEAMS",
            description =
                    "A JSON-lines file (.jsonl, .json), or a Parquet file or folder with the columns key and problem; a "
                            + "path or URI that every machine of the cluster can read.")
    private String source;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where the results go: a folder that the driver can write, new or that of an earlier run.")
    private String output;

    @Mixin
    private BatchEffort effort = new BatchEffort();

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Into how many parts a round is cut; no byte hangs on it. Default: a quarter of the teams, at least 256.")
    private int parts;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This text.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;

    SparkBatch(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs a batch in a Spark application.
     *
     * @param arguments as {@code --help} says
     */
    public static void main(String[] arguments) {
        int status = run(System.out, System.err, arguments);
        if (status != ExitStatus.DONE) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new SparkBatch(out, err))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExecutionExceptionHandler((exception, line, parsed) -> failed(exception, err))
                .execute(arguments);
    }

    private static int failed(Exception exception, PrintStream err) {
        if (exception instanceof IOException) {
            err.println("Error: " + exception.getMessage());
            boolean isInput = exception instanceof RefusedSource || exception instanceof RefusedWriteException;
            return isInput ? ExitStatus.WRONG_INPUT : ExitStatus.FAULT;
        }
        exception.printStackTrace(err);
        return ExitStatus.FAULT;
    }

    @Override
    public Integer call() throws IOException {
        BatchOptions options = effort.options();
        if (parts < 0) {
            throw new ParameterException(spec.commandLine(), "--partitions (%d) must not be negative".formatted(parts));
        }
        Path folder = folder();
        Batch.requireWritable(folder);
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "Bailiwick batch");
        // Results are written as they come and never held: their sum may be as large as it is.
        conf.setIfMissing("spark.driver.maxResultSize", "0");
        try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
            TeamSource teamSource = isLines() ? new JsonLines(context, source) : new ParquetRows(session, source);
            List<SizedTeam> teams = teamSource.teams();
            if (teams.isEmpty()) {
                throw new RefusedSource("%s holds no team. Maybe another file was meant.".formatted(source));
            }
            SparkCrew crew = new SparkCrew(context, teamSource, teams, options, parts);
            Progress progress = new Progress(quiet ? new PrintStream(OutputStream.nullOutputStream()) : err);
            return report(new CrewBatch(options, false, crew).run(teams, folder, progress, () -> false), folder);
        }
    }

    private boolean isLines() {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".json");
    }

    /** The driver writes as the batch of one machine does, so the folder must be a path for it. */
    private Path folder() {
        if (!output.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
            return Path.of(output);
        }
        URI uri = URI.create(output);
        if (!"file".equals(uri.getScheme())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out (%s) must be a folder that the driver can write: a path, or file:///…. Maybe copy the results there afterwards."
                            .formatted(output));
        }
        return Path.of(uri.getPath());
    }

    private int report(List<TeamResult> results, Path folder) {
        long failed = results.stream().filter(TeamResult::isFailed).count();
        out.printf(
                "%,d teams, %,d without a plan. The summary is in %s and %s.%n",
                results.size(), failed, folder.resolve("index.html"), folder.resolve("summary.csv"));
        return failed == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }
}
