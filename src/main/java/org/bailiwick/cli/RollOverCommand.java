package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Problem;
import org.bailiwick.report.Layout;
import org.bailiwick.report.RollOverReport;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.files.RollOverFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes next month's problem. */
@Command(
        name = "roll-over",
        sortOptions = false,
        description = {
            "Makes next month's problem of last month's problem and plan, and of what happened: results, leaves, joiners, "
                    + "leavers, targets, feedback. Says whether a new plan is advised or the old one can stay, and why.",
            "",
            "Writes a folder: problem.json, carry.json (for the next roll-over), changes.csv, advice.json, roll-over.html, and "
                    + "plan.json where the plan stays. docs/roll-over.md defines every file and formula."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick roll-over my-team plan.json -o january",
            "                              nothing is known but the plan",
            "  bailiwick roll-over my-team plan.json --actuals december -o january",
            "  bailiwick solve january/problem.json -o january-plan.json",
            "  bailiwick roll-over january/problem.json january-plan.json --actuals january-actuals -o february",
            "                              finds carry.json beside the problem",
            "  bailiwick roll-over my-team plan.json --import imported/problem.json -o january",
            "  bailiwick roll-over teams plans --actuals actuals -o january-teams --threads 4",
            "                              every team of a batch; then: bailiwick batch january-teams -o january-plans",
            "",
            "Exit status: 0 done, 1 a team of many could not be rolled over, or a new plan is advised and --check is given, 2 the",
            "files have errors."
        })
final class RollOverCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;

    @Parameters(
            index = "0",
            paramLabel = "PROBLEM",
            description =
                    "The month that ends: a folder of CSV files, or a JSON file. For many teams what batch takes: a "
                            + "folder tree, or a JSON-lines file.")
    private Path input;

    @Parameters(
            index = "1",
            paramLabel = "PLAN",
            description = "Its plan, as solve -o writes it; for many teams the folder that batch -o wrote.")
    private Path planFile;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write: a new one, or an earlier one of this command.")
    private Path output;

    @Option(
            names = "--actuals",
            paramLabel = "DIR",
            description =
                    "A folder of CSV files of what happened: results, leaves, joiners, leavers, targets, duties, "
                            + "outcomes, conversions, feedback. Each may be left out. For many teams, a folder with such a folder for each.")
    private @Nullable Path actuals;

    @Option(
            names = "--import",
            paramLabel = "PROBLEM",
            description = "The month's import: skills, conversions, segments, duties and goals are taken from it.")
    private @Nullable Path imported;

    @Option(
            names = "--carry",
            paramLabel = "FILE",
            description =
                    "What the roll-over into the month wrote. Default: carry.json beside the problem, if it is there.")
    private @Nullable Path carryFile;

    @Mixin
    private RollOverDials dials = new RollOverDials();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many of many teams are rolled over side by side. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(names = "--check", description = "End with exit status 1 where a new plan is advised.")
    private boolean check;

    @Option(names = "--json", description = "Print the advice as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec;

    private final Console console;

    RollOverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        if (Files.isDirectory(planFile)) {
            return teams();
        }
        if (threads != 1) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is for many teams. Maybe PLAN is no batch's folder.");
        }
        ProblemInput read = ProblemInput.read(input);
        FindingPrinter.print(read.warnings(), input.toString(), console.err());
        Problem problem = read.problem();
        Problem fromCrm = imported == null ? null : ProblemInput.read(imported).problem();
        RollOverOne one = new RollOverOne(dials.options());
        RollOverResult result = one.of(problem, planFile, carry(), fromCrm, actuals);
        one.warnings().forEach(found -> FindingPrinter.print(found.findings(), found.source(), console.err()));
        RollOverOne.write(problem, result, language.language(), output);
        tell(problem, result);
        return check && result.advice().resolve() ? ExitStatus.NOT_ALL_WELL : ExitStatus.DONE;
    }

    private int teams() throws IOException {
        if (imported != null || carryFile != null || json) {
            throw new ParameterException(
                    spec.commandLine(), "--import, --carry and --json are for one team. Maybe PLAN must be its file.");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads (%d) must be between 1 and %d".formatted(threads, MOST_THREADS));
        }
        RollOverTeams teams = new RollOverTeams(
                new RollOverTeams.Folders(input, planFile, actuals, output), dials.options(), language);
        return teams.run(threads, check, console);
    }

    private @Nullable Path carry() {
        Path beside = input.toAbsolutePath().normalize().resolveSibling(RollOverFiles.CARRY);
        return carryFile == null && Files.isRegularFile(input) && Files.isRegularFile(beside) ? beside : carryFile;
    }

    private void tell(Problem problem, RollOverResult result) throws IOException {
        if (json) {
            RollOverFiles.writeAdvice(result, console.out());
            return;
        }
        Layout layout = new Layout(
                console.screen().columns(),
                Layout.SCREENFUL,
                output.resolve("changes.csv").toString(),
                language.language());
        console.out().print(RollOverReport.of(problem, result, layout));
        Wording words = Wording.of(language.language(), "rollover");
        Path next = output.resolve(RollOverFiles.PROBLEM);
        console.out().printf("%n%s%n%n", words.text("next"));
        console.out()
                .printf(
                        "  %s%n",
                        result.advice().resolve()
                                ? words.text("next.solve", next)
                                : words.text("next.stay", output.resolve(RollOverFiles.PLAN)));
        console.out().printf("  %s%n", words.text("written", output));
    }
}
