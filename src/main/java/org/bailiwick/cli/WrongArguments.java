package org.bailiwick.cli;

import java.io.PrintWriter;
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
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.printf(
                "See '%s --help' for what it takes.%n", command.getCommandSpec().qualifiedName());
        err.flush();
        return ExitStatus.WRONG_INPUT;
    }
}
