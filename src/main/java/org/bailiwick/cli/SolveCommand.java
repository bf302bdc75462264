package org.bailiwick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.cli.screen.SolveProgress;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.report.Layout;
import org.bailiwick.report.TextReport;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveHandle;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.solver.SolveResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a month: finds who should hold which duty, and says so. */
@Command(
        name = "solve",
        sortOptions = false,
        description = {
            "Plans the month: who does what, what stays open and why, loads and individual goals.",
            "",
            "The report goes to standard output, the progress to standard error. Ctrl-C ends the search early: the best "
                    + "plan so far is written and reported."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick solve my-team                            plan for 10 seconds and report",
            "  bailiwick solve my-team -o plan.json --time 1m     search longer, and keep the plan",
            "  bailiwick solve my-team --lang zh                  report in Chinese",
            "  bailiwick solve my-team --from plan.json -o plan.json",
            "                                                     go on from an earlier plan",
            "  bailiwick solve team.json --steps 1000000 --seed 7 -o plan.json",
            "                                                     the same bytes on every machine",
            "",
            "Exit status: 0 everything is held, 1 duties stay open (the report says why), 2 the files have errors."
        })
final class SolveCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;

    @Parameters(index = "0", paramLabel = "INPUT", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "Write the plan to this JSON file; an earlier plan is replaced, any other file never is.")
    private @Nullable Path output;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to search: 500ms, 10s, 2m, 1h. Default: 10s, or no limit where --steps is given.")
    private @Nullable Duration time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "How many changes to try at most; without --time, the same plan on every machine.")
    private @Nullable Long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Start of the search's random choices. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--gap",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "Stop as soon as the plan is proven to be that close to the best: 1%% or 0.01.")
    private @Nullable BigDecimal gap;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Searches side by side, of which the best counts. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            description = "Start from this plan, not from what people hold today.")
    private @Nullable Path from;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException, InterruptedException {
        SolveOptions options = options();
        Path target = output;
        if (target != null) {
            PlanWriter.requireWritable(target);
        }
        ProblemInput problem = ProblemInput.read(input);
        FindingPrinter.print(problem.warnings(), input.toString(), console.err());
        Path start = from;
        if (start != null) {
            options = options.withStart(PlanInput.read(start).memberByDuty());
        }
        Plan plan = solve(problem.problem(), options).plan();
        try {
            if (target != null) {
                PlanWriter.write(plan, target);
            }
        } finally {
            // A full disk must not cost the result of the search as well.
            report(problem.problem(), plan);
        }
        if (target != null) {
            console.out().printf("%n%s%n", language.words().text("solve.planIn", target));
        }
        return plan.open().isEmpty() && plan.score().hard() == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }

    private SolveOptions options() {
        Long stepLimit = steps;
        if (stepLimit != null && stepLimit < 0) {
            throw new ParameterException(spec.commandLine(), "--steps (%d) must not be negative".formatted(stepLimit));
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads (%d) must be between 1 and %d".formatted(threads, MOST_THREADS));
        }
        SolveOptions options = SolveOptions.defaults().withSeed(seed).withThreads(threads);
        options = time == null ? options : options.withTimeLimit(time);
        options = stepLimit == null ? options : options.withStepLimit(stepLimit);
        return gap == null ? options : options.withGapLimit(gap);
    }

    private SolveResult solve(Problem problem, SolveOptions options) throws InterruptedException {
        try (SolveProgress progress = SolveProgress.of(console, quiet, options, language.words())) {
            SolveHandle handle = new AllocationSolver().solveAsync(problem, options, progress);
            EarlyStop early = EarlyStop.on(handle::stopEarly);
            try {
                return handle.get();
            } finally {
                early.close();
            }
        }
    }

    private void report(Problem problem, Plan plan) {
        PeriodView view = PeriodView.of(problem);
        Wording words = language.words();
        String rest = output == null ? words.text("solve.allInPlan") : words.text("solve.allIn", output);
        Layout layout = new Layout(console.screen().columns(), Layout.SCREENFUL, rest, language.language());
        console.out().print(TextReport.ofPlan(Pairs.of(view), PlanInput.memberOfDuty(plan, view), plan, layout));
    }
}
