package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.report.ComparisonReport;
import org.bailiwick.report.Layout;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.scenario.ScenarioJson;
import org.bailiwick.scenario.Side;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts plans side by side. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Puts plans of a problem side by side: the score by term, who gives what to whom, loads, goals, open duties.",
            "",
            "The further plans are held against the first. They may be plans of other problems of the team, such as last "
                    + "month's: then --problems names these."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick compare my-team a.json b.json",
            "  bailiwick compare my-team a.json b.json c.json --json",
            "  bailiwick compare november november-plan.json december-plan.json --problems december"
        })
final class CompareCommand implements Callable<Integer> {

    private static final int LEAST_PLANS = 2;
    private static final int MOST_PLANS = 4;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1..*", paramLabel = "PLAN", arity = "1..*", description = "Two to four plans of it.")
    private List<Path> plans;

    @Option(
            names = "--problems",
            paramLabel = "PROBLEM",
            split = ",",
            description = "The problems of the second and further plans, where they are others; of fewer problems than "
                    + "plans, the last serves the rest.")
    private List<Path> problems = new ArrayList<>();

    @Option(names = "--json", description = "Print the comparison as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        if (plans.size() < LEAST_PLANS || plans.size() > MOST_PLANS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%d to %d plans can be compared, not %d. Maybe one was left out."
                            .formatted(LEAST_PLANS, MOST_PLANS, plans.size()));
        }
        if (problems.size() > plans.size() - 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--problems names %d problems for %d further plans. Maybe the first plan's was named too."
                            .formatted(problems.size(), plans.size() - 1));
        }
        Comparison comparison = Comparison.of(sides());
        if (json) {
            ScenarioJson.write(comparison, console.out());
        } else {
            Layout layout = new Layout(console.screen().columns(), Layout.SCREENFUL, "--json", language.language());
            console.out().print(ComparisonReport.of(comparison, layout, language.language()));
        }
        return ExitStatus.DONE;
    }

    private List<Side> sides() throws InputException {
        List<Side> sides = new ArrayList<>();
        Pairs pairs = read(input);
        for (int i = 0; i < plans.size(); i++) {
            if (i > 0 && i <= problems.size()) {
                pairs = read(problems.get(i - 1));
            }
            Path file = plans.get(i);
            PlanInput plan = PlanInput.read(file, pairs, console);
            sides.add(Side.of(String.valueOf(file.getFileName()).replaceFirst("\\.json$", ""), pairs, plan.plan()));
        }
        return sides;
    }

    private static Pairs read(Path problem) throws InputException {
        return Pairs.of(PeriodView.of(ProblemInput.read(problem).problem()));
    }
}
