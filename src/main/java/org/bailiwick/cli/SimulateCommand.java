package org.bailiwick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.NewFolders;
import org.bailiwick.lang.Wording;
import org.bailiwick.report.Layout;
import org.bailiwick.report.SimulationReport;
import org.bailiwick.simulate.Simulation;
import org.bailiwick.simulate.SimulationOptions;
import org.bailiwick.simulate.SimulationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets made-up teams live through a year. */
@Command(
        name = "simulate",
        sortOptions = false,
        description = {
            "Lets made-up teams live through a year, to see whether planning every month is worth it.",
            "",
            "People join, leave and learn, markets drift, and the planner sees only deals won and lost. Compared are: the "
                    + "first plan kept, with gaps open or stopped one by one; a plan each month within a budget of changes; a "
                    + "plan only when it is advised; and a fresh one each month. The same command gives the same files, "
                    + "whatever the number of threads. World, formulas and a run to read: docs/simulation.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick simulate --teams 4 --seeds 2 -o year           a first look",
            "  bailiwick simulate --threads 4 -o year                   20 teams, 5 years of each",
            "  bailiwick simulate --budgets 2%%,5%%,100%% --loss 20%% -o year",
            "",
            "To read: simulation.html and summary.md; for programs: simulation.csv (a row a month) and summary.csv."
        })
final class SimulateCommand implements Callable<Integer> {

    private static final int INTERRUPTED = 130;

    /** About so many lines of progress. */
    private static final int LINES = 20;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "A new or empty folder for the results.")
    private Path output;

    @Option(
            names = "--teams",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many teams. Default: ${DEFAULT-VALUE}.")
    private int teams;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many different years of each team. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many months a year has. Default: ${DEFAULT-VALUE}.")
    private int months;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "15",
            description = "How many members a team begins with. Default: ${DEFAULT-VALUE}.")
    private int members;

    @Option(
            names = "--duties",
            paramLabel = "N",
            defaultValue = "80",
            description = "How many duties it begins with, on average. Default: ${DEFAULT-VALUE}.")
    private int duties;

    @Option(
            names = "--steps-per-month",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many changes the search tries for each plan. Default: ${DEFAULT-VALUE}.")
    private long steps;

    @Option(
            names = "--budgets",
            paramLabel = "PERCENT",
            split = ",",
            defaultValue = "5%,10%,20%",
            converter = PercentConverter.class,
            description =
                    "Which parts of the goals held may change hands in a month, each for a policy of its own. Default: "
                            + "5%%,10%%,20%%.")
    private List<BigDecimal> budgets;

    @Option(
            names = "--loss",
            paramLabel = "PERCENT",
            defaultValue = "15%",
            converter = PercentConverter.class,
            description =
                    "Which part of its business a duty loses for twelve months when it changes hands. Default: 15%%.")
    private BigDecimal loss;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many years run side by side. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    private final Console console;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SimulationOptions options = options();
        NewFolders.requireNew(output);
        Wording words = Wording.of(language.language(), "simulation");
        int years = teams * seeds;
        Optional<SimulationResult> result =
                Interrupted.by(() -> new Simulation(options).run(done -> progress(done, years, words)));
        if (result.isEmpty()) {
            console.err().println(words.text("stopped"));
            return INTERRUPTED;
        }
        SimulationReport report = new SimulationReport(result.get(), language.language());
        NewFolders.write(output, report.files());
        console.out()
                .print(report.text(new Layout(
                        console.screen().columns(), Layout.SCREENFUL, output.toString(), language.language())));
        console.out().println();
        console.out()
                .println(words.text(
                        "files",
                        output.toString(),
                        output.resolve("simulation.html").toString()));
        return ExitStatus.DONE;
    }

    private SimulationOptions options() {
        try {
            return new SimulationOptions(teams, seeds, months, members, duties, steps, budgets, loss, threads);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private void progress(int done, int years, Wording words) {
        boolean isWorthALine = done == years || (long) done * LINES / years > (done - 1L) * LINES / years;
        if (!quiet && isWorthALine) {
            console.err()
                    .println(words.text(
                            "progress",
                            words.figures().count(done),
                            words.figures().count(years)));
        }
    }
}
