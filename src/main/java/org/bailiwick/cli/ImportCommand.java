package org.bailiwick.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.crm.assembly.Assembled;
import org.bailiwick.crm.assembly.ProblemAssembly;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.load.Loaded;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.report.ImportFiles;
import org.bailiwick.crm.report.ImportText;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a problem of a CRM's export. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Makes a team's problem of a CRM's export: CSV files in any dialect, or workbooks.",
            "",
            "OUTPUT becomes a folder with the problem, a report of what was read, joined, derived, assumed and left out, and "
                    + "the rows that could not be used. An earlier import there is replaced, anything else never is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bailiwick import export --suggest -o mapping.yaml                proposes what the files and columns mean",
            "  bailiwick import export --mapping mapping.yaml -o team           the problem in team/problem",
            "  bailiwick import export --mapping salesforce -o team --solve 30s  and a plan in team/plan.json",
            "  bailiwick check team/problem                                     who is overloaded today",
            "",
            "Exit status: 0 done, 1 rows were rejected, 2 the export or the mapping has errors."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EXPORT", description = "The folder of the export's files, or its only file.")
    private Path export;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTPUT",
            description = "The folder to make; with --suggest, the mapping file.")
    private @Nullable Path output;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "What the export's files and columns mean: a mapping file, or one of those that Bailiwick ships: "
                            + "salesforce, hubspot, pipeline. Default: the export's mapping.yaml, else what --suggest would suggest.")
    private @Nullable String mappingName;

    @Option(
            names = "--suggest",
            description = "Only propose a mapping, with the reason for every line, to be looked through.")
    private boolean suggest;

    @Option(
            names = "--period",
            paramLabel = "YYYY-MM",
            description = "The month to plan. Default: the one after the export.")
    private @Nullable String period;

    @Option(
            names = "--solve",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Plan the month right away, for so long at most.")
    private @Nullable Duration solve;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputException, IOException {
        if (suggest) {
            return suggest();
        }
        Path target = output;
        if (target == null) {
            throw new ParameterException(spec.commandLine(), "-o OUTPUT is missing: the folder to make");
        }
        MappingInput read = MappingInput.read(mappingName, export, console);
        YearMonth month = month();
        Mapping mapping = month == null ? read.mapping() : read.mapping().withPeriod(month);
        try (ImportFolder folder = ImportFolder.begin(target)) {
            ExportInput input = ExportInput.read(export, mapping, folder.path(), console, quiet);
            Assembled assembled = ProblemAssembly.of(input.data(), mapping);
            List<Finding> findings = findings(input.loaded(), assembled.problem());
            String report = write(folder.path(), input, assembled);
            if (read.suggested() != null) {
                write(folder.path().resolve(MappingInput.FILE), read.suggested());
            }
            Plan plan = plan(assembled.problem(), folder.path());
            folder.finish();
            FindingPrinter.print(findings, export.toString(), console.err());
            console.out().print(report);
            console.out().printf("%nThe problem is in %s.%n", target.resolve("problem"));
            if (read.suggested() != null) {
                console.out()
                        .printf("The mapping was suggested: look through %s.%n", target.resolve(MappingInput.FILE));
            }
            if (plan != null) {
                console.out()
                        .printf(
                                "The plan is in %s: %d of %d duties are held.%n",
                                target.resolve("plan.json"),
                                plan.assignments().size() - plan.open().size(),
                                plan.assignments().size());
            }
            return input.rejected() == 0 ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL;
        }
    }

    private int suggest() throws InputException, IOException {
        String text = String.valueOf(MappingInput.suggest(export, console).suggested());
        Path target = output;
        if (target == null) {
            console.out().print(text);
        } else if (Files.exists(target)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s exists, and is not written over. Maybe name another file.".formatted(target));
        } else {
            write(target, text);
            console.out()
                    .printf("The mapping is in %s: look through it, then import with --mapping %s.%n", target, target);
        }
        return ExitStatus.DONE;
    }

    private static void write(Path file, @Nullable String text) throws IOException {
        AtomicFiles.write(file, out -> out.write(String.valueOf(text).getBytes(StandardCharsets.UTF_8)));
    }

    private @Nullable YearMonth month() {
        String stated = period;
        try {
            return stated == null ? null : YearMonth.parse(stated);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "--period (%s) must be a month like 2026-12".formatted(stated));
        }
    }

    private List<Finding> findings(Loaded loaded, Problem problem) throws InputException {
        List<Finding> all = Stream.concat(loaded.findings().stream(), ProblemCheck.findings(problem).stream())
                .sorted()
                .toList();
        if (all.stream().anyMatch(Finding::isError)) {
            throw new InputException(all, export.toString());
        }
        return all;
    }

    private static String write(Path folder, ExportInput input, Assembled assembled) throws IOException {
        CrmData data = input.data();
        String report = ImportText.of(data, input.loaded(), assembled, input.rejected());
        ImportFiles.write(folder, data, input.loaded(), assembled, report);
        ProblemWriter.writeCsvFolder(assembled.problem(), folder.resolve("problem"));
        return report;
    }

    private @Nullable Plan plan(Problem problem, Path folder) throws IOException {
        Duration time = solve;
        if (time == null) {
            return null;
        }
        Plan plan = new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withTimeLimit(time))
                .plan();
        PlanWriter.write(plan, folder.resolve("plan.json"));
        return plan;
    }
}
