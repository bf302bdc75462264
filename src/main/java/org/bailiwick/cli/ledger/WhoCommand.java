package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.DayConverter;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.LedgerJson;
import org.bailiwick.ledger.Tenure;
import org.bailiwick.ledger.TenureFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who held what when. */
@Command(
        name = "who",
        sortOptions = false,
        description = {
            "Tells who held what when, by the plans that were active: each duty's holders with their first and last days.",
            "",
            "A plan counts from its first day until another of the team takes over, or it is archived."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger who --on 2026-12-15 --team acme-east",
            "  bailiwick ledger who --on 2026-12-15 --member li-wei",
            "  bailiwick ledger who --duty hunter/ent-finance/lead",
            "  bailiwick ledger who --member li-wei --json"
        })
final class WhoCommand implements Callable<Integer> {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "On this day only, such as 2026-12-15. Default: at all times.")
    private @Nullable LocalDate on;

    @Option(names = "--team", paramLabel = "TEAM", description = "In this team only, by its id.")
    private @Nullable String team;

    @Option(names = "--member", paramLabel = "MEMBER", description = "This member only, by id or name.")
    private @Nullable String member;

    @Option(names = "--duty", paramLabel = "DUTY", description = "This duty only, by its id.")
    private @Nullable String duty;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    WhoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.open()) {
            List<Tenure> tenures = open.tenures(new TenureFilter(team, member, duty, on));
            if (json) {
                LedgerJson.tenures(tenures, console.out());
            } else {
                console.out().print(told.report(console).tenures(tenures, on));
            }
        }
        return ExitStatus.DONE;
    }
}
