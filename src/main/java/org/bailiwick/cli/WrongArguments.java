package org.bailiwick.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.bailiwick.io.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong arguments with the reason, the nearest right ones, and where to read more: not with the whole help. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + exception.getMessage());
        nearestCommand(exception)
                .ifPresentOrElse(
                        nearest -> err.printf("Maybe %s was meant.%n", nearest),
                        () -> UnmatchedArgumentException.printSuggestions(exception, err));
        err.printf(
                "See '%s --help' for what it takes.%n", command.getCommandSpec().qualifiedName());
        err.flush();
        return ExitStatus.WRONG_INPUT;
    }

    /** The command with the least edits: among many, the likeness that the library goes by finds too many. */
    private static Optional<String> nearestCommand(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        if (!(exception instanceof UnmatchedArgumentException unmatched)
                || unmatched.isUnknownOption()
                || command.getSubcommands().isEmpty()) {
            return Optional.empty();
        }
        return Nearest.of(
                        unmatched.getUnmatched().get(0),
                        command.getSubcommands().keySet())
                .map(name -> command.getCommandSpec().qualifiedName() + " " + name);
    }
}
