package org.bailiwick.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code bailiwick}. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the virtual machine with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        StandardOutput output = StandardOutput.of(FileDescriptor.out);
        PrintStream out = output.buffered();
        PrintStream err = StandardOutput.of(FileDescriptor.err).byLine();
        int status = run(args, new Console(out, err, Screen.ofStandardError()));
        out.flush();
        IOException failure = output.failure();
        if (failure != null) {
            err.println("fault: the result cannot be written to standard output (" + failure.getMessage() + ").");
            status = ExitStatus.FAULT;
        }
        System.exit(status);
    }

    /**
     * Runs the program without ending the virtual machine.
     *
     * @param args the command line
     * @param out takes the result
     * @param err takes progress, warnings and errors
     * @return the exit status: 0 done, 1 open duties or broken rules, 2 wrong input or arguments, 3 a fault
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, new Console(out, err, Screen.NONE));
    }

    private static int run(String[] args, Console console) {
        Bailiwick bailiwick = new Bailiwick();
        CommandLine commandLine = commandLine(bailiwick, console);
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return FaultHandler.handle(e, console.err(), bailiwick.isDebug());
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** The commands with their settings, also for the completion script. */
    private static CommandLine commandLine(Bailiwick bailiwick, Console console) {
        CommandLine root = new CommandLine(bailiwick)
                .addSubcommand(new SolveCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new InitCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new CommandLine.HelpCommand());
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        root.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(console.screen().isTerminal() ? Ansi.AUTO : Ansi.OFF));
        root.setUsageHelpWidth(Math.min(console.screen().columns(), 100));
        root.setUsageHelpLongOptionsMaxWidth(24);
        root.setParameterExceptionHandler(new WrongArguments());
        root.setExecutionExceptionHandler(
                (thrown, command, parsed) -> FaultHandler.handle(thrown, console.err(), bailiwick.isDebug()));
        root.setExitCodeExceptionMapper(thrown -> ExitStatus.FAULT);
        return root;
    }
}
