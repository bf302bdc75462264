package org.bailiwick.cli.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.InputException;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.ledger.Choice;
import org.bailiwick.ledger.Decision;
import org.bailiwick.ledger.Ledger;
import org.bailiwick.ledger.MoveFile;
import org.bailiwick.ledger.PlanId;
import org.bailiwick.ledger.Signature;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accepts and rejects moves of a plan. */
@Command(
        name = "decide",
        sortOptions = false,
        description = {
            "Accepts and rejects moves of a draft or a proposed plan; ledger resolve then makes a new draft around them.",
            "",
            "All decisions are taken, or none. What holds already is no decision again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger decide 2026-12/acme-east/1 moves.csv --by wang",
            "  bailiwick ledger decide 2026-12/acme-east/1 --by wang --accept hunter/ent-finance/lead=li-wei",
            "  bailiwick ledger decide 2026-12/acme-east/1 --by wang --reject closer/smb/proposal=tom-baker --why \"too far\"",
            "  bailiwick ledger resolve 2026-12/acme-east/1 --by wang"
        })
final class DecideCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which plan, such as 2026-12/acme-east/3.")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "MOVES",
            description = "What ledger moves -o wrote, filled in.")
    private @Nullable Path file;

    @Option(names = "--accept", paramLabel = "DUTY=MEMBER", description = "The duty stays with the member.")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--reject", paramLabel = "DUTY=MEMBER", description = "The duty does not go to the member.")
    private List<String> rejected = new ArrayList<>();

    @Option(names = "--undecided", paramLabel = "DUTY=MEMBER", description = "Take back what was said of the move.")
    private List<String> undecided = new ArrayList<>();

    @Mixin
    private SignatureOptions signature = new SignatureOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Told told = new Told();

    @Spec
    private CommandSpec spec;

    private final Console console;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException {
        PlanId plan = PlanId.of(id);
        Signature signed = signature.signature();
        List<Choice> choices = new ArrayList<>();
        accepted.forEach(text -> choices.add(choice("--accept", text, Decision.ACCEPTED)));
        rejected.forEach(text -> choices.add(choice("--reject", text, Decision.REJECTED)));
        undecided.forEach(text -> choices.add(choice("--undecided", text, Decision.UNDECIDED)));
        if (choices.isEmpty() && file == null) {
            throw new ParameterException(
                    spec.commandLine(), "no move is named. Maybe MOVES, --accept or --reject was left out.");
        }
        try (Ledger open = ledger.open()) {
            choices.addAll(0, read(open, plan));
            int count = open.decide(plan, choices, signed).size();
            told.say(console, "decided", plan, count, choices.size() - count);
        }
        return ExitStatus.DONE;
    }

    private List<Choice> read(Ledger open, PlanId plan) throws InputException {
        if (file == null) {
            return List.of();
        }
        MoveFile.Read read = MoveFile.read(file, open.moves(plan));
        if (read.findings().stream().anyMatch(Finding::isError)) {
            throw new InputException(read.findings(), file.toString());
        }
        FindingPrinter.print(read.findings(), file.toString(), console.err());
        return read.choices();
    }

    /** Ids of members hold no equals sign. */
    private Choice choice(String option, String text, Decision decision) {
        int at = text.lastIndexOf('=');
        if (at <= 0 || at == text.length() - 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '%s': '%s' is no DUTY=MEMBER. Maybe the member was left out."
                            .formatted(option, text));
        }
        return new Choice(text.substring(0, at), text.substring(at + 1), decision);
    }
}
