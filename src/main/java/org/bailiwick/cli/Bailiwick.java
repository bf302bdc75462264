package org.bailiwick.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's first level: what there is to do. */
@Command(
        name = "bailiwick",
        versionProvider = Version.class,
        description = "Decides which member of a sales team holds which duty, and says why.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  bailiwick init my-team           makes a folder to fill in with a spreadsheet",
            "  bailiwick check my-team          says what is wrong with it, and with today's holders",
            "  bailiwick solve my-team          plans the month",
            "",
            "Every command explains itself: bailiwick solve --help",
            "",
            "Exit status: 0 done, 1 duties stay open or a rule is broken,",
            "2 the input or the arguments are wrong, 3 a fault of the program or the machine.",
            "With --debug (or BAILIWICK_DEBUG=1) a fault shows its stack trace."
        })
final class Bailiwick implements Callable<Integer> {

    @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true)
    private boolean debug;

    @Spec
    private CommandSpec spec;

    boolean isDebug() {
        return debug || "1".equals(System.getenv("BAILIWICK_DEBUG"));
    }

    /** Without a command: says what there is. */
    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitStatus.DONE;
    }
}
