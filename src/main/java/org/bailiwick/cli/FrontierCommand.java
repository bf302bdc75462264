package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.io.NewFolders;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Plan;
import org.bailiwick.report.FrontierReport;
import org.bailiwick.report.Layout;
import org.bailiwick.scenario.Frontier;
import org.bailiwick.scenario.FrontierSearch;
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

/** Finds the plans between little change and high quality. */
@Command(
        name = "frontier",
        sortOptions = false,
        description = {
            "Finds the plans between which to choose: how much must change hands for how much quality.",
            "",
            "Each plan of the result is better than all that move less. The search takes 1 second for each plan where "
                    + "neither --time nor --steps is given, and solves again where plans turn out to be the same, up to "
                    + "three times as often; Ctrl-C ends it early with the plans so far. Definitions: docs/what-if.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick frontier my-team -o front              twelve plans, a table and a picture",
            "  bailiwick frontier my-team plan.json -o front    start from this plan",
            "  bailiwick frontier my-team -o front --plans 20 --time 5s --measure goal"
        })
final class FrontierCommand implements Callable<Integer> {

    private static final Duration USUAL_TIME = Duration.ofSeconds(1);

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN", description = "A plan of it to start from.")
    private @Nullable Path planFile;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "A new or empty folder for the plans, frontier.csv, frontier.json and frontier.svg.")
    private Path output;

    @Option(
            names = "--plans",
            paramLabel = "N",
            defaultValue = "12",
            description = "How many plans to find. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            defaultValue = Measures.HOURS,
            description =
                    "In what to count what changes hands: hours, goal, count or a measure of the duties. Default: "
                            + "${DEFAULT-VALUE}.")
    private String measure;

    @Option(names = "--json", description = "Print the front as JSON.")
    private boolean json;

    @Mixin
    private SearchLimits limits = new SearchLimits();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec;

    private final Console console;

    FrontierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        if (count < FrontierSearch.LEAST_POINTS || count > FrontierSearch.MOST_POINTS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--plans (%d) must be between %d and %d"
                            .formatted(count, FrontierSearch.LEAST_POINTS, FrontierSearch.MOST_POINTS));
        }
        SolveOptions options = limits.options(USUAL_TIME);
        NewFolders.requireNew(output);
        ProblemInput problem = ProblemInput.read(input);
        FindingPrinter.print(problem.warnings(), input.toString(), console.err());
        Path file = planFile;
        Plan start = file == null
                ? null
                : PlanInput.read(file, Pairs.of(PeriodView.of(problem.problem())))
                        .plan();
        FrontierSearch search = search(problem);
        Frontier frontier = Interrupted.by(() -> search.run(count, start, options, this::progress));
        FrontierReport report = new FrontierReport(frontier, problem.problem(), language.language());
        NewFolders.write(output, report.files());
        if (json) {
            ScenarioJson.write(frontier, console.out());
        } else {
            Layout layout =
                    new Layout(console.screen().columns(), Layout.SCREENFUL, output.toString(), language.language());
            console.out().print(report.text(count, layout));
            console.out().println();
            console.out()
                    .println(Wording.of(language.language(), "scenario").text("frontier.files", output.toString()));
        }
        return ExitStatus.DONE;
    }

    private FrontierSearch search(ProblemInput problem) throws InputException {
        try {
            return FrontierSearch.of(problem.problem(), measure);
        } catch (InvalidInputException e) {
            throw new InputException(e.findings(), input.toString());
        }
    }

    private void progress(Frontier.Point point) {
        if (!limits.isQuiet()) {
            Wording wording = Wording.of(language.language(), "scenario");
            console.err()
                    .println(wording.text(
                            "frontier.found",
                            wording.figures().hours(point.movedHours()),
                            wording.figures().idealHours(point.quality())));
        }
    }
}
