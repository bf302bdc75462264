package org.bailiwick.cli.ledger;

import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.ledger.PlanState;
import org.bailiwick.ledger.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a plan another state. */
abstract class StateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;
    private final PlanState state;

    StateCommand(Console console, PlanState state) {
        this.console = console;
        this.state = state;
    }

    @Override
    public Integer call() {
        PlanId plan = PlanId.of(id);
        Signature signed = signature.signature();
        try (Ledger open = ledger.open()) {
            told.say(console, open.become(plan, state, signed));
        }
        return ExitStatus.DONE;
    }

    /** A draft is shown to whoever decides. */
    @Command(
            name = "propose",
            sortOptions = false,
            description = "Proposes a draft to whoever decides.",
            footerHeading = "%nExamples:%n",
            footer = "  bailiwick ledger propose 2026-12/acme-east/3 --by chen-jun")
    static final class Propose extends StateCommand {
        Propose(Console console) {
            super(console, PlanState.PROPOSED);
        }
    }

    /** A proposed plan is decided for. */
    @Command(
            name = "approve",
            sortOptions = false,
            description = "Approves a proposed plan, by the digests of its bytes and its problem's.",
            footerHeading = "%nExamples:%n",
            footer = "  bailiwick ledger approve 2026-12/acme-east/3 --by wang --why \"as discussed\"")
    static final class Approve extends StateCommand {
        Approve(Console console) {
            super(console, PlanState.APPROVED);
        }
    }

    /** A proposed or approved plan goes back. */
    @Command(
            name = "reject",
            sortOptions = false,
            description = "Sends a proposed or an approved plan back: it is a draft again.",
            footerHeading = "%nExamples:%n",
            footer = "  bailiwick ledger reject 2026-12/acme-east/3 --by wang --why \"Li Wei is on leave\"")
    static final class Reject extends StateCommand {
        Reject(Console console) {
            super(console, PlanState.DRAFT);
        }
    }

    /** A plan is over, or given up. */
    @Command(
            name = "archive",
            sortOptions = false,
            description = {
                "Archives a plan: gives it up, or ends an active one without another in its place.",
                "",
                "An active plan counts no more from today on. An archived plan stays as it is; what is wanted again is restored "
                        + "and added again."
            },
            footerHeading = "%nExamples:%n",
            footer = "  bailiwick ledger archive 2026-12/acme-east/3 --by wang --why \"the team was split\"")
    static final class Archive extends StateCommand {
        Archive(Console console) {
            super(console, PlanState.ARCHIVED);
        }
    }
}
