package org.bailiwick.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.bench.InstanceSource;
import org.bailiwick.cli.ExitStatus;
import org.bailiwick.cli.screen.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the instance of a recipe down. */
@Command(
        name = "instance",
        description = {
            "Writes the instance of a recipe as a file; the same recipe gives the same bytes.",
            "",
            "gen:MEMBERSxDUTIES:SEED is a made-up team, written as JSON. gap:TYPE:AGENTSxJOBS:SEED is a generalized assignment "
                    + "of type C, D or E, written in the form of the OR-Library."
        },
        footerHeading = "%nExample:%n",
        footer = "  bailiwick bench instance gap:D:20x200:1 -o d20x200.txt")
final class InstanceCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RECIPE", description = "The recipe.")
    private String recipe;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private Path output;

    private final Console console;

    InstanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        InstanceSource.write(recipe, output);
        console.out().printf("%s is written.%n", output);
        return ExitStatus.DONE;
    }
}
