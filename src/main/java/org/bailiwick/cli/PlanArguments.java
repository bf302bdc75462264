package org.bailiwick.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.goals.Actuals;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.io.MarkedFiles;
import org.bailiwick.report.Layout;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands about a plan's goals have in common: the problem, the plan, and the forms of the result. */
final class PlanArguments {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "A folder of CSV files, or a JSON file.")
    private Path input;

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan as solve -o writes it.")
    private Path planFile;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Also write all rows to this CSV file; an earlier one of the kind is replaced, any other file never is.")
    private @Nullable Path output;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    Pairs pairs(Console console) throws InputException {
        String name = String.valueOf(output).toLowerCase(Locale.ROOT);
        if (output != null && !name.endsWith(".csv")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--output (%s) must be a name that ends in .csv. Maybe --json was meant.".formatted(output));
        }
        return ProblemInput.pairs(input, console);
    }

    int[] memberOfDuty(Pairs pairs, Console console) throws InputException {
        return memberOfDuty(planFile, pairs, console);
    }

    static int[] memberOfDuty(Path file, Pairs pairs, Console console) throws InputException {
        return PlanInput.memberOfDuty(PlanInput.read(file, pairs, console).plan(), pairs.view());
    }

    /** A day asked for, or today where the machine stands. */
    static LocalDate dayOrToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    }

    /** The actuals of a file, or none. */
    static Actuals actuals(@Nullable Path file, PeriodView view, Console console) throws InputException {
        if (file == null) {
            return Actuals.NONE;
        }
        Actuals actuals = Actuals.read(file, view);
        GoalOptions.requireNoError(actuals.findings(), file);
        FindingPrinter.print(actuals.findings(), file.toString(), console.err());
        return actuals;
    }

    /** Gives a result out in the forms asked for. */
    int give(
            Console console,
            String text,
            AtomicFiles.Content document,
            String mark,
            String kind,
            AtomicFiles.Content csv)
            throws IOException {
        if (json) {
            document.writeTo(console.out());
        } else {
            console.out().print(text);
        }
        Path file = output;
        if (file != null) {
            MarkedFiles.write(file, mark, kind, csv);
            console.err().printf("%s is written.%n", file);
        }
        return ExitStatus.DONE;
    }

    static Layout layout(Console console, LanguageOption language) {
        return new Layout(console.screen().columns(), Layout.SCREENFUL, "-o, --json", language.language());
    }
}
