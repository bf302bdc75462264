package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.MonthConverter;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerJson;
import org.bailiwick.ledger.PlanFilter;
import org.bailiwick.ledger.PlanState;
import org.bailiwick.ledger.StoredPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the plans of a ledger. */
@Command(
        name = "list",
        sortOptions = false,
        description = "Lists plans with their states, by month, team and number.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger list",
            "  bailiwick ledger list --team acme-east --state active",
            "  bailiwick ledger list --period 2026-12 --json"
        })
final class ListCommand implements Callable<Integer> {

    @Option(names = "--team", paramLabel = "TEAM", description = "Only plans of this team, by its id.")
    private @Nullable String team;

    @Option(
            names = "--period",
            paramLabel = "MONTH",
            converter = MonthConverter.class,
            description = "Only plans of this month, such as 2026-12.")
    private @Nullable YearMonth period;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only plans in this state: draft, proposed, approved, active or archived.")
    private @Nullable PlanState state;

    @Option(names = "--json", description = "Print the list as JSON.")
    private boolean json;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.open()) {
            List<StoredPlan> plans = open.plans(new PlanFilter(team, period, state));
            if (json) {
                LedgerJson.plans(plans, console.out());
            } else {
                console.out().print(told.report(console).plans(plans));
            }
        }
        return ExitStatus.DONE;
    }
}
