package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerJson;
import org.bailiwick.ledger.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recomputes a ledger. */
@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Recomputes every digest and the chain of hashes: tells what was written over, put in or taken out.",
            "",
            "Each event's hash covers the one before. Whoever can write to the database could write all hashes anew: note the "
                    + "last one elsewhere from time to time, and ask for it with --head."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger verify",
            "  bailiwick ledger verify --head sha256:1f0c…",
            "",
            "Exit status: 0 all is as it was written, 1 something is not."
        })
final class VerifyCommand implements Callable<Integer> {

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "A hash that was noted earlier; an event must have it.")
    private @Nullable String head;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.open()) {
            Verification verification = open.verify(head);
            if (json) {
                LedgerJson.verification(verification, console.out());
            } else {
                FindingPrinter.print(verification.findings(), ledger.address().toString(), console.err());
                console.out().print(told.report(console).verification(verification));
            }
            return verification.findings().isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
        }
    }
}
