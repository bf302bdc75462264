package org.bailiwick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.cli.screen.SolveProgress;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Plan;
import org.bailiwick.report.ComparisonReport;
import org.bailiwick.report.Layout;
import org.bailiwick.scenario.Change;
import org.bailiwick.scenario.Outcome;
import org.bailiwick.scenario.Restraint;
import org.bailiwick.scenario.Scenario;
import org.bailiwick.scenario.ScenarioJson;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes a problem, and re-solves it from a plan with few moves. */
@Command(
        name = "what-if",
        sortOptions = false,
        description = {
            "Tells what would be if: somebody leaves, joins or goes half time, goals grow, duties come, are pinned or forbidden.",
            "",
            "The changed problem is solved from the plan with few moves, and compared with the plan. The search takes 5 "
                    + "seconds where neither --time nor --steps is given; Ctrl-C ends it early with the best so far. What "
                    + "exactly each change means: docs/what-if.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick what-if my-team plan.json --leave li-wei",
            "  bailiwick what-if my-team plan.json --availability chen-jing=0.5 --goal revenue=+10%%",
            "  bailiwick what-if my-team plan.json --join-like wang-fang --as new-hire --moves 20",
            "  bailiwick what-if my-team plan.json --add new-segment.json -o plan2.json --problem-out team2.json",
            "  bailiwick what-if my-team plan.json --set settings.weights.focus=2 --free",
            "",
            "Exit status: 0 everything is held, 1 duties stay open in the new plan, 2 the files or the changes have errors."
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan of it, as solve -o writes it.")
    private Path planFile;

    @Mixin
    private ChangeOptions what = new ChangeOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN2",
            description = "Write the new plan to this JSON file; an earlier plan is replaced, any other file never is.")
    private @Nullable Path output;

    @Option(names = "--problem-out", paramLabel = "FILE", description = "Write the changed problem to this JSON file.")
    private @Nullable Path problemOut;

    @Option(
            names = "--restraint",
            paramLabel = "PART",
            defaultValue = "0.1",
            description = "What a move away from the plan must be worth while searching, as a part of its hours at a "
                    + "perfect fit, 0..1. Default: ${DEFAULT-VALUE}.")
    private BigDecimal restraint;

    @Option(names = "--moves", paramLabel = "N", description = "Move at most so many duties that could stay.")
    private @Nullable Integer moves;

    @Option(names = "--free", description = "Find the best plan, however many duties move.")
    private boolean free;

    @Option(names = "--json", description = "Print the comparison as JSON.")
    private boolean json;

    @Mixin
    private SearchLimits limits = new SearchLimits();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec;

    private final Console console;

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        Restraint held = held();
        SolveOptions options = limits.options(USUAL_TIME);
        Path target = output;
        if (target != null) {
            PlanWriter.requireWritable(target);
        }
        List<Change> changes = what.changes();
        ProblemInput problem = ProblemInput.read(input);
        Plan plan = PlanInput.read(planFile, Pairs.of(PeriodView.of(problem.problem())))
                .plan();
        Scenario scenario = scenario(problem, plan, changes, held);
        FindingPrinter.print(scenario.warnings(), "the changed problem", console.err());
        if (problemOut != null) {
            ProblemWriter.writeJson(scenario.changed(), problemOut);
        }
        Outcome outcome = solve(scenario, options);
        if (target != null) {
            PlanWriter.write(outcome.after().plan(), target);
        }
        report(outcome, changes, held);
        boolean isWell = outcome.after().plan().open().isEmpty()
                && outcome.after().plan().score().hard() == 0;
        return isWell ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
    }

    private Restraint held() {
        try {
            return free ? new Restraint(BigDecimal.ZERO, moves) : new Restraint(restraint, moves);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private static Scenario scenario(ProblemInput problem, Plan plan, List<Change> changes, Restraint held)
            throws InputException {
        try {
            return Scenario.of(problem.problem(), plan, changes).withRestraint(held);
        } catch (InvalidInputException e) {
            throw new InputException(e.findings(), "the changed problem");
        }
    }

    private Outcome solve(Scenario scenario, SolveOptions options) {
        try (SolveProgress progress = SolveProgress.of(console, limits.isQuiet(), options, language.words())) {
            return Interrupted.by(() -> scenario.solve(options, progress));
        }
    }

    private void report(Outcome outcome, List<Change> changes, Restraint held) throws IOException {
        if (json) {
            ScenarioJson.write(outcome, console.out());
            return;
        }
        Layout layout = new Layout(console.screen().columns(), Layout.SCREENFUL, "--json", language.language());
        console.out().print(ComparisonReport.of(outcome, changes, held, layout, language.language()));
    }
}
