package org.bailiwick.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.bailiwick.batch.BatchOptions;
import org.bailiwick.cli.BatchEffort;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.io.NewFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What files, journal and summary cost a batch. */
@Command(
        name = "batch",
        sortOptions = false,
        description = {
            "Plans the same teams in memory and as a batch, turn by turn in one process, and compares: what reading, writing, "
                    + "journal and summary cost.",
            "",
            "The first turn of each is not counted. Processor time says more than time where the machine has other work."
        },
        footerHeading = "%nExample:%n",
        footer = "  bailiwick bench batch teams -o target/turns --threads 2 --converge")
final class BatchCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "TEAMS",
            description = "What batch takes: a folder tree, or a JSON-lines file.")
    private Path source;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where each turn's plans go: a new folder.")
    private Path output;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Teams at a time. Default: 2.")
    private int threads;

    @Option(names = "--turns", paramLabel = "N", defaultValue = "3", description = "Turns of each. Default: 3.")
    private int turns;

    @Mixin
    private BatchEffort effort = new BatchEffort();

    @Spec
    private CommandSpec spec;

    private final Console console;

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        if (threads < 1 || turns < 1) {
            throw new ParameterException(spec.commandLine(), "--threads and --turns must be at least 1");
        }
        NewFolders.requireNew(output);
        BatchOptions options = effort.options().withThreads(threads).withSharing(false);
        BatchTurns measured = BatchTurns.of(source, output, options);
        console.out().println(Machine.line());
        List<Double> overheads = new ArrayList<>();
        for (int turn = 0; turn <= turns; turn++) {
            BatchTurns.Cost memory = measured.inMemory();
            BatchTurns.Cost batch = measured.asBatch(turn);
            if (turn > 0) {
                overheads.add(batch.processor() / memory.processor() - 1);
                print(turn, memory, batch);
            }
        }
        overheads.sort(null);
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d teams: the median overhead is %.1f %% of processor time%n",
                        measured.teams(),
                        100 * overheads.get(overheads.size() / 2));
        return ExitStatus.DONE;
    }

    private void print(int turn, BatchTurns.Cost memory, BatchTurns.Cost batch) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "turn %d: in memory %.1f s, processor %.1f s; batch %.1f s, processor %.1f s; overhead %.1f %%, of processor time %.1f %%%n",
                        turn,
                        memory.seconds(),
                        memory.processor(),
                        batch.seconds(),
                        batch.processor(),
                        100 * (batch.seconds() / memory.seconds() - 1),
                        100 * (batch.processor() / memory.processor() - 1));
    }
}
