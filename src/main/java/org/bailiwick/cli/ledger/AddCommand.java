package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.InputException;
import org.bailiwick.cli.ProblemInput;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerEvent;
import org.bailiwick.ledger.Signature;
import org.bailiwick.ledger.Submission;
import org.bailiwick.ledger.store.Presence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a plan into a ledger. */
@Command(
        name = "add",
        sortOptions = false,
        description = {
            "Takes a plan and its problem into the ledger, as a draft; makes the ledger where there is none.",
            "",
            "The plan must be of exactly this problem and break no rule. The result begins with the plan's id."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger add my-team plan.json --by chen-jun",
            "  bailiwick ledger add my-team plan.json --by chen-jun --why \"two people on leave\"",
            "  bailiwick ledger add my-team plan.json --by chen-jun --ledger jdbc:postgresql://db/sales"
        })
final class AddCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan of it, as solve -o writes it.")
    private Path planFile;

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Option(names = "--broken", description = "Take the plan even where it breaks rules, as one made by hand may.")
    private boolean broken;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        Signature signed = signature.signature();
        ProblemInput problem = ProblemInput.read(input);
        Submission submission = Submission.of(
                problem.problem(),
                PlanFile.bytes(planFile),
                String.valueOf(planFile.getFileName()),
                broken ? Submission.BrokenRules.TAKEN : Submission.BrokenRules.REFUSED);
        FindingPrinter.print(submission.warnings(), planFile.toString(), console.err());
        try (Ledger open = ledger.open(Presence.MADE)) {
            LedgerEvent event = open.add(submission, null, signed);
            told.say(console, "added", event.plan(), ledger.address());
        }
        return ExitStatus.DONE;
    }
}
