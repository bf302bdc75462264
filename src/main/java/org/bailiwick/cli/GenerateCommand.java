package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes up a team to try things on. */
@Command(
        name = "generate",
        description = {
            "Makes up a realistic sales team with every feature of the planning model.",
            "",
            "A complete plan that breaks no rule exists for it; today's holders fall short of that. The same numbers give "
                    + "the same files, byte for byte."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick generate --members 20 --duties 150 -o team.json",
            "  bailiwick generate --members 100 --duties 1000 --seed 7 -o a-hundred",
            "                                     a folder of CSV files"
        })
final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--members", required = true, paramLabel = "M", description = "How many members.")
    private int members;

    @Option(names = "--duties", required = true, paramLabel = "S", description = "How many duties.")
    private int duties;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Another number gives another team. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "A new folder for CSV files, or a name that ends in .json.")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final Console console;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputForm.write(team(), output);
        console.out().printf("%s is written.%n", output);
        return ExitStatus.DONE;
    }

    private Problem team() {
        try {
            return TeamGenerator.generate(members, duties, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
