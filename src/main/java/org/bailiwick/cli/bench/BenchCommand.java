package org.bailiwick.cli.bench;

import java.util.concurrent.Callable;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What there is to measure. */
@Command(
        name = "bench",
        description = {
            "Measures the solver on the catalogue of instances, benchmarks/instances.csv.",
            "",
            "How it is done, and what the figures mean: benchmarks/README.md."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private BenchCommand() {}

    /**
     * Returns the command with all below it.
     *
     * @param console where results and progress go
     * @return the command
     */
    public static CommandLine commandLine(Console console) {
        return new CommandLine(new BenchCommand())
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new RegressionCommand(console))
                .addSubcommand(new CertificatesCommand(console))
                .addSubcommand(new TeamsCommand(console))
                .addSubcommand(new BatchCommand(console))
                .addSubcommand(new InstanceCommand(console))
                .addSubcommand(new ExportCommand(console));
    }

    /** Without a command: says what there is. */
    @Override
    public Integer call() {
        CommandLine commandLine = spec.commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitStatus.DONE;
    }
}
