package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerEvent;
import org.bailiwick.ledger.LedgerJson;
import org.bailiwick.ledger.PlanContent;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.ledger.StoredPlan;
import org.bailiwick.scenario.Side;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all about one plan. */
@Command(
        name = "show",
        sortOptions = false,
        description = "Tells what a plan is, and all that happened to it: what, when, by whom and why.",
        footerHeading = "%nExamples:%n",
        footer = {"  bailiwick ledger show 2026-12/acme-east/3", "  bailiwick ledger show 2026-12/acme-east/3 --json"})
final class ShowCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanId plan = PlanId.of(id);
        try (Ledger open = ledger.open()) {
            StoredPlan stored = open.plan(plan);
            List<LedgerEvent> history = open.history(plan);
            if (json) {
                LedgerJson.plan(stored, history, console.out());
                return ExitStatus.DONE;
            }
            PlanContent content = open.content(plan);
            Pairs pairs = Pairs.of(PeriodView.of(content.readProblem()));
            console.out()
                    .print(told.report(console)
                            .plan(
                                    stored,
                                    Side.of(plan.toString(), pairs, content.readPlan())
                                            .plan(),
                                    open.moves(plan),
                                    history));
        }
        return ExitStatus.DONE;
    }
}
