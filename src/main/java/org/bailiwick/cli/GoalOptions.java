package org.bailiwick.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bailiwick.cli.screen.Console;
import org.bailiwick.cli.screen.FindingPrinter;
import org.bailiwick.goals.MonthWeights;
import org.bailiwick.goals.Seasons;
import org.bailiwick.goals.StatedGoals;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.model.Finding;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that breaks goals down: for which months, and what members stated. */
final class GoalOptions {

    /** How an amount for several months is shared among them. */
    enum By {
        even,
        days
    }

    private static final int MOST_MONTHS = 120;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "1",
            description = "For how many months the goals are. Default: ${DEFAULT-VALUE}.")
    private int count = 1;

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            description = "The first of these months, such as 2026-10. Default: the month planned.")
    private @Nullable String first;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "even",
            description =
                    "How an amount for several months is shared: even, or by calendar days. Default: ${DEFAULT-VALUE}.")
    private By by = By.even;

    @Option(
            names = "--seasons",
            paramLabel = "FILE",
            description = "A CSV file with the weight of each month of the year (month,weight), instead of --by.")
    private @Nullable Path seasons;

    @Option(
            names = "--stated",
            paramLabel = "FILE",
            description =
                    "A CSV file of amounts to keep as members or managers stated them (metric,member,amount); the rest is "
                            + "shared among the others.")
    private @Nullable Path stated;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * Breaks the goals down.
     *
     * @throws InputException where one of the files has an error, or the stated figures contradict the goals
     */
    TeamGoals goals(PeriodView view, int[] memberOfDuty, Console console) throws InputException {
        MonthWeights months = months(view.problem().period(), console);
        Path file = stated;
        if (file == null) {
            return TeamGoals.of(view, memberOfDuty, months, List.of());
        }
        StatedGoals read = StatedGoals.read(file, view);
        requireNoError(read.findings(), file);
        TeamGoals goals = TeamGoals.of(view, memberOfDuty, months, read.rows());
        List<Finding> all = Stream.concat(read.findings().stream(), goals.findings().stream())
                .sorted()
                .toList();
        requireNoError(all, file);
        FindingPrinter.print(all, file.toString(), console.err());
        return goals;
    }

    private MonthWeights months(YearMonth period, Console console) throws InputException {
        YearMonth from = first(period);
        if (count < 1 || count > MOST_MONTHS) {
            throw wrong("--months (%d) must be from 1 to %d".formatted(count, MOST_MONTHS));
        }
        Path file = seasons;
        if (file == null) {
            return by == By.days ? MonthWeights.byDays(from, count) : MonthWeights.evenly(from, count);
        }
        Seasons read = Seasons.read(file);
        requireNoError(read.findings(), file);
        FindingPrinter.print(read.findings(), file.toString(), console.err());
        YearMonth missing = read.missing(from, count);
        if (missing != null) {
            throw wrong("--seasons: %s has no weight for the month %d (%s). Maybe give all twelve months one."
                    .formatted(file, missing.getMonthValue(), missing));
        }
        try {
            return MonthWeights.seasonal(from, count, read.weights());
        } catch (IllegalArgumentException e) {
            throw wrong("--seasons: in %s, %s".formatted(file, e.getMessage()));
        }
    }

    private YearMonth first(YearMonth period) {
        String text = first;
        try {
            return text == null ? period : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw wrong("--from (%s) must be a month such as 2026-10".formatted(text));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    static void requireNoError(List<Finding> findings, Path file) throws InputException {
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new InputException(new ArrayList<>(findings), file.toString());
        }
    }
}
