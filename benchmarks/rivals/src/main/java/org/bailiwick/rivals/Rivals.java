package org.bailiwick.rivals;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Bailiwick and other solvers on the same problems. */
@Command(
        name = "rivals",
        description = "Bailiwick and other solvers on the same problems, all judged by Bailiwick's referee.",
        mixinStandardHelpOptions = true,
        subcommands = {RunCommand.class, OptimaCommand.class, OneCommand.class})
public final class Rivals {

    private Rivals() {}

    /**
     * Runs a command and exits with its status.
     *
     * @param arguments the command and its arguments; none or {@code --help} for help
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Rivals()).execute(arguments));
    }
}
