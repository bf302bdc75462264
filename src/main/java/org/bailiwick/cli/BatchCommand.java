package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bailiwick.batch.Batch;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.batch.TeamInput;
import org.bailiwick.batch.TeamInputs;
import org.bailiwick.batch.TeamPage;
import org.bailiwick.batch.TeamResult;
import org.bailiwick.cli.screen.BatchProgress;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.report.html.HtmlReport;
import org.bailiwick.solver.AllocationSolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans many teams. */
@Command(
        name = "batch",
        sortOptions = false,
        description = {
            "Plans many teams, each on its own: from a folder tree, or a file of one JSON document a line.",
            "",
            "A team with errors is its own row of the summary and does not stop the others. Run again after a kill, a batch "
                    + "goes on where it was; run again after its end, it plans only teams whose files have changed. "
                    + "More: docs/batch.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick batch teams -o plans                    5 s a team; what easy teams leave goes to hard ones",
            "  bailiwick batch teams -o plans --threads 8 --time-per-team 30s",
            "  bailiwick batch teams -o plans --converge         many teams a second: ends where little is left to gain",
            "  bailiwick batch teams.jsonl -o plans --steps-per-team 200000",
            "                                                    the same bytes on every machine",
            "  bailiwick batch teams -o plans --reports          a page to read about each plan",
            "  bailiwick batch teams -o january --month 2027-01  the same teams in another month",
            "  bailiwick batch teams -o plans --notify-file end.json --webhook https://example.com/hooks/planning",
            "                                                    tell other programs how it ended",
            "",
            "Exit status: 0 every team has a plan, 1 a team has none (the summary says why), 2 the arguments are wrong."
        })
final class BatchCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;
    /** What a shell reports of a program that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    @Parameters(
            index = "0",
            paramLabel = "TEAMS",
            description =
                    "A folder with a folder of CSV files or a JSON file for each team, at any depth; or a JSON-lines file.")
    private Path source;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where plans, summary.csv and index.html go: a new folder, or that of an earlier run.")
    private Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many teams are planned side by side. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Mixin
    private BatchEffort effort = new BatchEffort();

    @Option(names = "--reports", description = "Write an HTML report about each plan, to read from index.html.")
    private boolean reports;

    @Mixin
    private NotifyOptions notify = new NotifyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    private final Console console;

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return notify.around("batch", console, this::plan);
    }

    private Ended plan() throws InputException, IOException, BrokenOffException {
        BatchOptions options = options();
        List<TeamInput> inputs = inputs();
        AtomicBoolean isStopped = new AtomicBoolean();
        List<TeamResult> results;
        EarlyStop early = EarlyStop.on(() -> isStopped.set(true));
        try (BatchProgress progress = new BatchProgress(console, quiet)) {
            results = run(inputs, options, progress, isStopped);
        } finally {
            early.close();
        }
        if (isStopped.get()) {
            console.err().printf("Stopped. The same command goes on from here.%n");
            return Ended.early(INTERRUPTED, "it was stopped; the same command goes on from there.");
        }
        return BatchEnd.of(results, output, console);
    }

    private List<TeamResult> run(
            List<TeamInput> inputs, BatchOptions options, BatchProgress progress, AtomicBoolean isStopped)
            throws IOException, BrokenOffException {
        try {
            return new Batch(new AllocationSolver(), options, page()).run(inputs, output, progress, isStopped::get);
        } catch (RefusedWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenOffException(
                    "the results cannot be written to %s (%s): %d of %d teams were planned, and what is written is kept. Once there is room and it may be written, the same command goes on from there."
                            .formatted(output, FaultHandler.reason(e), progress.done(), inputs.size()),
                    e);
        }
    }

    private @Nullable TeamPage page() {
        return reports
                ? (pairs, plan) -> HtmlReport.of(
                                pairs, PlanInput.memberOfDuty(plan, pairs.view()), plan, language.language())
                        .html()
                : null;
    }

    private BatchOptions options() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads (%d) must be between 1 and %d".formatted(threads, MOST_THREADS));
        }
        return effort.options().withThreads(threads);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<TeamInput> inputs() throws InputException, IOException {
        if (!Files.exists(source)) {
            throw input(
                    "notFound",
                    "%s does not exist. Maybe the path is relative to another directory.".formatted(source));
        }
        if (!Files.isDirectory(source) && !Files.isRegularFile(source)) {
            throw input(
                    "notReadable",
                    "%s is neither a folder nor a regular file. Maybe write it to a file first.".formatted(source));
        }
        List<TeamInput> inputs = found();
        if (inputs.isEmpty()) {
            throw input(
                    "noTeams",
                    "%s holds no team: no folder with a members.csv, and no JSON file. Maybe another folder was meant."
                            .formatted(source));
        }
        return inputs;
    }

    private List<TeamInput> found() throws InputException, RefusedWriteException {
        try {
            return TeamInputs.of(source, output);
        } catch (RefusedWriteException e) {
            throw e;
        } catch (IOException e) {
            throw input(
                    "notReadable",
                    "%s cannot be read (%s). Maybe the rights are missing.".formatted(source, FaultHandler.reason(e)));
        }
    }

    private InputException input(String code, String message) {
        Place place = new Place(String.valueOf(source.getFileName()), "", 0, 0);
        return new InputException(List.of(Finding.error(code, place, message)), source.toString());
    }
}
