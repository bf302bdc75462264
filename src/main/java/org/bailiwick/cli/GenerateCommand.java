package org.bailiwick.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.NewFolders;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;
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

    private static final int MOST_TEAMS = 99_999;

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
            names = "--teams",
            paramLabel = "N",
            description = "So many teams, one after the other by seed, as JSON files in a new folder, for batch.")
    private @Nullable Integer teams;

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
        Integer count = teams;
        if (count == null) {
            OutputForm.write(team(seed), output);
        } else {
            writeTeams(count);
        }
        console.out().printf("%s is written.%n", output);
        return ExitStatus.DONE;
    }

    private void writeTeams(int count) throws IOException {
        if (count < 1 || count > MOST_TEAMS) {
            throw new ParameterException(
                    spec.commandLine(), "--teams (%d) must be between 1 and %d".formatted(count, MOST_TEAMS));
        }
        Map<String, AtomicFiles.Content> files = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            long own = seed + i;
            files.put(
                    String.format(Locale.ROOT, "team-%05d.json", i + 1),
                    out -> out.write(ProblemWriter.toJson(team(own)).getBytes(StandardCharsets.UTF_8)));
        }
        NewFolders.write(output, files);
    }

    private Problem team(long own) {
        try {
            return TeamGenerator.generate(members, duties, own);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
