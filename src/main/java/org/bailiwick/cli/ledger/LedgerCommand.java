package org.bailiwick.cli.ledger;

import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with a ledger. */
@Command(
        name = "ledger",
        sortOptions = false,
        description = {
            "Keeps plans through their states: draft, proposed, approved, active, archived; with who, when and why.",
            "",
            "The ledger is a file, bailiwick-ledger.db in the current folder, or what --ledger or the environment variable "
                    + "BAILIWICK_LEDGER names: another file, or a database jdbc:postgresql://HOST/DATABASE. Nothing in it is "
                    + "ever changed or taken out. All of it: docs/ledger.md."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick ledger add my-team plan.json --by chen-jun",
            "  bailiwick ledger propose 2026-12/my-team/1 --by chen-jun",
            "  bailiwick ledger approve 2026-12/my-team/1 --by wang --why \"as discussed\"",
            "  bailiwick ledger activate 2026-12/my-team/1 --by wang",
            "  bailiwick ledger who --on 2026-12-15 --member li-wei",
            "",
            "Exit status: 0 done, 1 the history does not hold together, 2 what was asked is refused, 3 the database fails."
        })
public final class LedgerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private LedgerCommand() {}

    /**
     * Returns the command with all below it.
     *
     * @param console where results and progress go
     * @return the command
     */
    public static CommandLine commandLine(Console console) {
        return new CommandLine(new LedgerCommand())
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new StateCommand.Propose(console))
                .addSubcommand(new StateCommand.Approve(console))
                .addSubcommand(new StateCommand.Reject(console))
                .addSubcommand(new ActivateCommand(console))
                .addSubcommand(new StateCommand.Archive(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new WhoCommand(console))
                .addSubcommand(new MovesCommand(console))
                .addSubcommand(new DecideCommand(console))
                .addSubcommand(new ResolveCommand(console))
                .addSubcommand(new VerifyCommand(console));
    }

    /** Without a command: says what there is. */
    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitStatus.DONE;
    }
}
