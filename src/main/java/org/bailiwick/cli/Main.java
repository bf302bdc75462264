package org.bailiwick.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.bailiwick.cli.bench.BenchCommand;
import org.bailiwick.cli.ledger.LedgerCommand;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.Screen;
import org.bailiwick.cli.screen.StandardOutput;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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
        CommandLine bench = BenchCommand.commandLine(console);
        CommandLine ledger = LedgerCommand.commandLine(console);
        CommandLine root = new CommandLine(bailiwick)
                .addSubcommand(new SolveCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new BatchCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new FunnelCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new RecommendCommand(console))
                .addSubcommand(new GoalsCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new PayoutCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new WhatIfCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new FrontierCommand(console))
                .addSubcommand(ledger)
                .addSubcommand(new RollOverCommand(console))
                .addSubcommand(new ProtectCommand(console))
                .addSubcommand(new HandOversCommand(console))
                .addSubcommand(new CardsCommand(console))
                .addSubcommand(new DevelopCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new SimulateCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new InitCommand(console))
                .addSubcommand(bench)
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new CommandLine.HelpCommand());
        for (CommandLine command : root.getSubcommands().values()) {
            command.getCommandSpec()
                    .usageMessage()
                    .descriptionHeading("%n")
                    .parameterListHeading("%n")
                    .optionListHeading("%n");
        }
        help(root);
        root.getSubcommands().values().forEach(Main::help);
        bench.getSubcommands().values().forEach(Main::help);
        ledger.getSubcommands().values().forEach(Main::help);
        root.getCommandSpec()
                .addOption(flag("Show the version of Bailiwick and of Java.", "-V", "--version")
                        .versionHelp(true)
                        .build());
        root.setCaseInsensitiveEnumValuesAllowed(true);
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

    /** Every command explains itself in the same form. */
    private static void help(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (!(spec.userObject() instanceof CommandLine.HelpCommand)) {
            spec.addOption(
                    flag("Show this help.", "-h", "--help").usageHelp(true).build());
        }
        spec.usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%nCommands:%n");
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }
}
