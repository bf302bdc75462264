package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.PlanContent;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.report.ComparisonReport;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.scenario.ScenarioJson;
import org.bailiwick.scenario.Side;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts two plans of a ledger side by side. */
@Command(
        name = "compare",
        sortOptions = false,
        description = "Puts two plans side by side, of one month or of two: the second is held against the first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger compare 2026-12/acme-east/2 2026-12/acme-east/3",
            "  bailiwick ledger compare 2026-11/acme-east/1 2026-12/acme-east/3 --json"
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "The id of the plan to hold against.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "The id of the other plan.")
    private String second;

    @Option(names = "--json", description = "Print the comparison as JSON.")
    private boolean json;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanId a = PlanId.of(first);
        PlanId b = PlanId.of(second);
        Comparison comparison;
        try (Ledger open = ledger.open()) {
            comparison = Comparison.of(List.of(side(open.content(a), b), side(open.content(b), a)));
        }
        if (json) {
            ScenarioJson.write(comparison, console.out());
        } else {
            console.out()
                    .print(ComparisonReport.of(
                            comparison, told.layout(console), told.language().language()));
        }
        return ExitStatus.DONE;
    }

    private Side side(PlanContent content, PlanId other) {
        return Side.of(
                told.label(content.id(), other), Pairs.of(PeriodView.of(content.readProblem())), content.readPlan());
    }
}
