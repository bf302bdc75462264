package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.bailiwick.cli.DayConverter;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.InputException;
import org.bailiwick.cli.ProblemInput;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.io.Sha256;
import org.bailiwick.ledger.Activation;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerEvent;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.ledger.Signature;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an approved plan into force. */
@Command(
        name = "activate",
        sortOptions = false,
        description = {
            "Brings an approved plan into force, and archives the team's active plans of its month and of those before.",
            "",
            "The whole history is recomputed first: a plan that is not, byte for byte, what was approved is refused; so are "
                    + "files given with --problem and --plan that changed since."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger activate 2026-12/acme-east/3 --by wang",
            "  bailiwick ledger activate 2026-12/acme-east/3 --by wang --from 2026-12-15",
            "  bailiwick ledger activate 2026-12/acme-east/3 --by wang --problem my-team --plan plan.json"
        })
final class ActivateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "The first day on which it counts, within its month. Default: the first of the month; today where "
                            + "a plan of the month has counted before.")
    private @Nullable LocalDate from;

    @Option(
            names = "--problem",
            paramLabel = "PROBLEM",
            description = "Refuse where this folder or file is not the problem that was approved.")
    private @Nullable Path problem;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "Refuse where this file is not the plan that was approved.")
    private @Nullable Path plan;

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    ActivateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        PlanId plan = PlanId.of(id);
        Signature signed = signature.signature();
        Activation activation = new Activation(from, planDigest(), problemDigest());
        try (Ledger open = ledger.open()) {
            LedgerEvent event = open.activate(plan, activation, signed);
            LocalDate day = event.day();
            told.say(
                    console,
                    "activated",
                    event.plan(),
                    day == null ? "" : told.words().figures().day(day));
        }
        return ExitStatus.DONE;
    }

    private @Nullable String planDigest() throws InputException, IOException {
        return plan == null ? null : Sha256.labelled(PlanFile.bytes(plan));
    }

    private @Nullable String problemDigest() throws InputException {
        return problem == null
                ? null
                : ProblemDigest.of(ProblemInput.read(problem).problem());
    }
}
