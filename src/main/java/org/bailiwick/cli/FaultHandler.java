package org.bailiwick.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.model.InvalidInputException;
import picocli.CommandLine.ParameterException;

/** Turns what ends a command too early into a message and an exit status; never a stack trace unless it was asked for. */
final class FaultHandler {

    private FaultHandler() {}

    /**
     * Prints what went wrong.
     *
     * @param thrown what a command threw
     * @param err where to print
     * @param debug whether a fault shows its stack trace
     * @return the exit status
     */
    static int handle(Throwable thrown, PrintStream err, boolean debug) {
        if (thrown instanceof BrokenOffException) {
            err.println("fault: " + thrown.getMessage());
            return ExitStatus.FAULT;
        }
        if (thrown instanceof InputException input) {
            FindingPrinter.print(input.findings(), input.source(), err);
            return ExitStatus.WRONG_INPUT;
        }
        if (thrown instanceof InvalidInputException input) {
            FindingPrinter.print(input.findings(), "the input", err);
            return ExitStatus.WRONG_INPUT;
        }
        if (thrown instanceof RefusedWriteException) {
            err.println("error: " + thrown.getMessage());
            return ExitStatus.WRONG_INPUT;
        }
        if (thrown instanceof LedgerException ledger) {
            err.println((ledger.isRefusal() ? "error: " : "fault: ") + ledger.getMessage());
            return ledger.isRefusal() ? ExitStatus.WRONG_INPUT : fault(ledger, err, debug);
        }
        err.println("fault: " + describe(root(thrown)));
        return fault(thrown, err, debug);
    }

    private static int fault(Throwable thrown, PrintStream err, boolean debug) {
        if (debug) {
            thrown.printStackTrace(err);
        }
        return ExitStatus.FAULT;
    }

    /** What a command threw, as a notification tells it. */
    static Ended ended(Throwable thrown) {
        if (thrown instanceof ParameterException) {
            return Ended.early(ExitStatus.WRONG_INPUT, oneLine(thrown));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = handle(thrown, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
        String text = bytes.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        return Ended.early(status, text.replaceFirst("^(fault|error): ", ""));
    }

    /** A solve in the background wraps what ended it. */
    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof IllegalStateException && cause != null ? cause : thrown;
    }

    private static String describe(Throwable thrown) {
        if (thrown instanceof FileSystemException file && file.getFile() != null) {
            return "%s cannot be written (%s). Maybe the disk is full or the folder is not yours."
                    .formatted(file.getFile(), reason(file));
        }
        if (thrown instanceof IOException) {
            return oneLine(thrown) + ". Maybe the disk is full or not there any more.";
        }
        if (thrown instanceof OutOfMemoryError) {
            long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
            return "the memory (%,d MiB) does not suffice for this input. Maybe more can be given: BAILIWICK_OPTS=-Xmx8g."
                    .formatted(mebibytes);
        }
        return "%s. This is a fault of Bailiwick, not of your input. Please report it where you got Bailiwick from, with what the same command prints when --debug is added."
                .formatted(oneLine(thrown));
    }

    /** What the machine says of a failure, in a few words. */
    static String reason(IOException failure) {
        return failure instanceof FileSystemException file
                ? (file.getReason() == null ? file.getClass().getSimpleName() : file.getReason())
                : oneLine(failure);
    }

    private static String oneLine(Throwable thrown) {
        String message = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
