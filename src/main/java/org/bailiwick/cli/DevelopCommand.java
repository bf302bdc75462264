package org.bailiwick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.develop.Development;
import org.bailiwick.develop.DevelopmentOptions;
import org.bailiwick.develop.DevelopmentReport;
import org.bailiwick.io.NewFolders;
import org.bailiwick.report.DevelopmentText;
import org.bailiwick.report.Layout;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a team should learn. */
@Command(
        name = "develop",
        sortOptions = false,
        description = {
            "Tells what a team should learn: what one more level of a skill is worth, which skills block or weaken the plan, a "
                    + "training plan for each member, mentors, and which duties hang on one person.",
            "",
            "The most promising levels are planned anew, so that the figure is the difference of two plans; exact where both are "
                    + "proven to be the best. Definitions: docs/development.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick develop my-team plan.json",
            "  bailiwick develop my-team plan.json --lang zh",
            "  bailiwick develop my-team plan.json --replan 0",
            "                              at once, without planning anything anew",
            "  bailiwick develop my-team plan.json --replan 50 --steps 200000",
            "                              more levels, and closer to the truth",
            "  bailiwick develop my-team plan.json --learners 1 --mentoring 6",
            "  bailiwick develop my-team plan.json -o development",
            "                              a folder with CSV files",
            "",
            "Exit status: 0 done, 2 the files have errors."
        })
final class DevelopCommand implements Callable<Integer> {

    private static final String LEVELS = "levels.csv";
    private static final int ROWS = 12;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Option(
            names = "--replan",
            paramLabel = "N",
            description = "Plan N levels and N training plans anew, the most promising ones. Default: 12.")
    private int resolves = DevelopmentOptions.defaults().resolves();

    @Option(names = "--steps", paramLabel = "N", description = "Moves that each new plan tries. Default: 20000.")
    private long steps = DevelopmentOptions.defaults().steps();

    @Option(names = "--levels", paramLabel = "N", description = "Levels in a training plan at the most. Default: 3.")
    private int levels = DevelopmentOptions.defaults().levels();

    @Option(names = "--learners", paramLabel = "N", description = "Learners that a mentor may have. Default: 2.")
    private int learners = DevelopmentOptions.defaults().learnersPerMentor();

    @Option(
            names = "--mentoring",
            paramLabel = "HOURS",
            description = "What a mentorship takes of a mentor's time in the month. Default: 4.")
    private BigDecimal mentoringHours = DevelopmentOptions.defaults().mentoringHours();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed of the searches. Default: 0.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "A new folder for CSV files: levels, skills, training, mentors, succession, losses.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print everything as JSON instead.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec;

    private final Console console;

    DevelopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        DevelopmentOptions options = options();
        Pairs pairs = ProblemInput.pairs(input, console);
        PlanInput plan = PlanInput.read(planFile, pairs, console);
        int[] memberOfDuty = PlanInput.memberOfDuty(plan.plan(), pairs.view());
        DevelopmentReport report = Development.of(pairs, memberOfDuty, options).report();
        if (output != null) {
            NewFolders.write(output, DevelopmentFiles.of(report));
        }
        if (json) {
            console.out().println(DevelopmentJson.of(pairs.view().problem(), report));
        } else {
            Layout layout = new Layout(console.screen().columns(), ROWS, LEVELS, language.language());
            console.out().print(DevelopmentText.of(pairs.view(), report, layout));
        }
        return ExitStatus.DONE;
    }

    private DevelopmentOptions options() {
        try {
            return new DevelopmentOptions(resolves, steps, levels, learners, mentoringHours, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
