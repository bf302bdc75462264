package org.bailiwick.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.handover.Protection;
import org.bailiwick.handover.ProtectionRule;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;
import org.bailiwick.report.Layout;
import org.bailiwick.report.ProtectionReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Pins duties with open late-stage deals. */
@Command(
        name = "protect",
        sortOptions = false,
        description = {
            "Pins duties with open late-stage deals to their holders, until the deals close.",
            "",
            "Run again with later deals, pins of deals that have closed are taken away; what people pinned stays as it is. Which "
                    + "deals protect which duties: docs/stability.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick protect my-team --deals deals.csv --from-stage proposal -o protected.json",
            "  bailiwick protect my-team --deals deals.csv --from-stage proposal --until-stage close --within 45 "
                    + "--least 10000 -o protected.json",
            "  bailiwick protect team/problem --crm export --mapping salesforce --from-stage closing -o protected.json",
            "",
            "Exit status: 0 done, 2 the files or the arguments have errors."
        })
final class ProtectCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Mixin
    private DealOptions deals = new DealOptions();

    @Option(
            names = "--from-stage",
            required = true,
            paramLabel = "STAGE",
            description = "The id of the first stage at which a deal counts as late.")
    private String fromStage;

    @Option(
            names = "--until-stage",
            paramLabel = "STAGE",
            description = "The id of the last such stage. Default: all that follow.")
    private @Nullable String untilStage;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            description =
                    "Only deals that are expected to close within so many days of the month's first, or whose day is "
                            + "not known.")
    private @Nullable Integer within;

    @Option(names = "--least", paramLabel = "AMOUNT", description = "Only deals that are worth at least so much.")
    private @Nullable BigDecimal least;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PROBLEM2",
            description = "Where the problem with its pins goes: a JSON file, or else a folder of CSV files.")
    private Path output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec;

    private final Console console;

    ProtectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        deals.requireSense();
        if (!deals.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing says which deals are open. Maybe --deals or --crm was left out.");
        }
        ProblemInput read = ProblemInput.read(input);
        FindingPrinter.print(read.warnings(), input.toString(), console.err());
        Problem problem = read.problem();
        Protection protection = protection(problem);
        OutputForm.write(protection.problem(), output);
        Layout layout = new Layout(
                console.screen().columns(),
                Layout.SCREENFUL,
                language.words().text("protect.rest"),
                language.language());
        console.out().print(ProtectionReport.of(protection, layout));
        return ExitStatus.DONE;
    }

    private Protection protection(Problem problem) throws InputException, IOException {
        ProtectionRule rule;
        try {
            rule = new ProtectionRule(fromStage, untilStage, within, least);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--within (%d) must not be negative".formatted(within), e);
        }
        try {
            return Protection.of(problem, deals.read(problem.expanded(), console), rule);
        } catch (InvalidInputException e) {
            throw new InputException(e.findings(), "the arguments");
        }
    }
}
