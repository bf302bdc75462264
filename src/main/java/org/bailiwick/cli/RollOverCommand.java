package org.bailiwick.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.OwnFolders;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.report.Layout;
import org.bailiwick.report.RollOverReport;
import org.bailiwick.report.html.RollOverPage;
import org.bailiwick.rollover.RollOver;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.actuals.ActualsFolder;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.rollover.carry.CarryFile;
import org.bailiwick.rollover.files.RollOverFiles;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "",
            "Exit status: 0 done, 1 a new plan is advised and --check is given, 2 the files have errors."
        })
final class RollOverCommand implements Callable<Integer> {

    private static final String PAGE = "roll-over.html";

    @Parameters(
            index = "0",
            paramLabel = "PROBLEM",
            description = "The month that ends: a folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Its plan, as solve -o writes it.")
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
            description = "A folder of CSV files of what happened: results, leaves, joiners, leavers, targets, duties, "
                    + "outcomes, conversions, feedback. Each may be left out.")
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

    @Option(names = "--check", description = "End with exit status 1 where a new plan is advised.")
    private boolean check;

    @Option(names = "--json", description = "Print the advice as JSON.")
    private boolean json;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Console console;

    RollOverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        ProblemInput read = ProblemInput.read(input);
        FindingPrinter.print(read.warnings(), input.toString(), console.err());
        Problem problem = read.problem();
        Plan plan = PlanInput.read(planFile, Pairs.of(PeriodView.of(problem)), console)
                .plan();
        Carry carry = carry(problem);
        Problem fromCrm = imported == null ? null : ProblemInput.read(imported).problem();
        RollOverResult result = rollOver(problem, plan, carry, fromCrm);
        FindingPrinter.print(result.warnings(), "the next month", console.err());
        write(problem, result);
        return check && result.advice().resolve() ? ExitStatus.NOT_ALL_WELL : ExitStatus.DONE;
    }

    private Carry carry(Problem problem) throws InputException {
        Path beside = input.toAbsolutePath().normalize().resolveSibling(RollOverFiles.CARRY);
        Path file = carryFile == null && Files.isRegularFile(input) && Files.isRegularFile(beside) ? beside : carryFile;
        if (file == null) {
            return Carry.none(problem.team().id(), problem.period());
        }
        CarryFile.Read read = CarryFile.read(file);
        Carry carry = read.carry();
        if (carry == null) {
            throw new InputException(read.findings(), file.toString());
        }
        FindingPrinter.print(read.findings(), file.toString(), console.err());
        return carry;
    }

    private RollOverResult rollOver(Problem problem, Plan plan, Carry carry, @Nullable Problem fromCrm)
            throws InputException {
        Path folder = actuals;
        if (folder == null) {
            return made(problem, plan, carry, MonthActuals.NONE.withImported(fromCrm), null, "the next month");
        }
        ActualsFolder.Read read = ActualsFolder.read(folder, problem, fromCrm);
        if (read.findings().stream().anyMatch(Finding::isError)) {
            throw new InputException(read.findings(), folder.toString());
        }
        FindingPrinter.print(read.findings(), folder.toString(), console.err());
        return made(problem, plan, carry, read.actuals(), read.folder(), folder.toString());
    }

    private RollOverResult made(
            Problem problem,
            Plan plan,
            Carry carry,
            MonthActuals happened,
            @Nullable ActualsFolder folder,
            String source)
            throws InputException {
        try {
            return RollOver.of(problem, plan, carry, happened, dials.options());
        } catch (InvalidInputException e) {
            List<Finding> findings = e.findings().stream()
                    .map(finding -> folder == null
                            ? finding
                            : new Finding(
                                    finding.severity(),
                                    finding.code(),
                                    folder.locate(finding.place()),
                                    finding.message()))
                    .toList();
            throw new InputException(findings, source);
        }
    }

    private void write(Problem problem, RollOverResult result) throws IOException {
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>(RollOverFiles.of(result));
        byte[] page = RollOverPage.html(problem, result, language.language()).getBytes(StandardCharsets.UTF_8);
        files.put(PAGE, out -> out.write(page));
        OwnFolders.write(output, RollOverFiles.MARK, files);
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
