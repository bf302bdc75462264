package org.bailiwick.rivals;

import java.io.IOException;
import org.bailiwick.model.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

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
        CommandLine commands = new CommandLine(new Rivals());
        commands.setExecutionExceptionHandler(Rivals::onFault);
        System.exit(commands.execute(arguments));
    }

    /** What the caller can set right is a message; a fault shows where it is. */
    private static int onFault(Exception fault, CommandLine command, ParseResult parsed) {
        boolean isInput = fault instanceof InvalidInputException
                || fault instanceof IllegalArgumentException
                || fault instanceof IOException;
        if (isInput) {
            command.getErr().println(fault.getMessage());
            return 2;
        }
        fault.printStackTrace(command.getErr());
        return 3;
    }
}
