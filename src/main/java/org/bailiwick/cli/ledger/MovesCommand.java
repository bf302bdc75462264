package org.bailiwick.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.Move;
import org.bailiwick.ledger.MoveFile;
import org.bailiwick.ledger.PlanId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a plan moves. */
@Command(
        name = "moves",
        sortOptions = false,
        description = {
            "Lists the duties that a plan gives to somebody who did not hold them, with what was said of each.",
            "",
            "In the file of -o write accept or reject into the column decision, and hand it in with ledger decide."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger moves 2026-12/acme-east/1",
            "  bailiwick ledger moves 2026-12/acme-east/1 -o moves.csv",
            "  bailiwick ledger decide 2026-12/acme-east/1 moves.csv --by wang"
        })
final class MovesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write all moves to this CSV file; an earlier list of moves is replaced, any other file never is.")
    private @Nullable Path output;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    private final Console console;

    MovesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanId plan = PlanId.of(id);
        List<Move> moves;
        try (Ledger open = ledger.open()) {
            moves = open.moves(plan);
        }
        Path file = output;
        if (file == null) {
            console.out().print(told.report(console).moves(plan, moves));
        } else {
            MoveFile.write(moves, file);
            told.say(console, "moves.written", file, moves.size());
        }
        return ExitStatus.DONE;
    }
}
