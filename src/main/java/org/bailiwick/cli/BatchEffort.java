package org.bailiwick.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import org.bailiwick.batch.BatchOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that plans many teams: how much is put into them. */
public final class BatchEffort {

    @Option(
            names = "--time-per-team",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description =
                    "How long to search for a team, on average: 500ms, 10s, 2m. Default: 5s, unless --steps-per-team "
                            + "is given.")
    private @Nullable Duration time;

    @Option(
            names = "--steps-per-team",
            paramLabel = "N",
            description = "How many changes to try for a team, on average: the same results on every machine.")
    private @Nullable Long steps;

    @Option(
            names = "--converge",
            description =
                    "End a team's search as soon as hardly anything better is to be expected: far sooner, with slightly "
                            + "worse plans. Teams that their time cuts short get what that leaves.")
    private boolean converging;

    @Option(
            names = "--no-sharing",
            description =
                    "What easy teams leave of their time or steps does not go to hard ones: no plan depends on other "
                            + "teams.")
    private boolean notShared;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Start of every search's random choices. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--gap",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description =
                    "End a team's search as soon as its plan is proven to be that close to the best: 1%% or 0.01.")
    private @Nullable BigDecimal gap;

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            converter = MonthConverter.class,
            description = "Plan this month, such as 2027-01, and not the one that each team's files state.")
    private @Nullable YearMonth month;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Makes the options, to be filled from the command line. */
    public BatchEffort() {}

    /**
     * Returns what was asked for.
     *
     * @return options of one thread
     * @throws ParameterException where the options exclude each other or are out of range
     */
    public BatchOptions options() {
        Long limit = steps;
        if (limit != null && limit < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--steps-per-team (%d) must not be negative".formatted(limit));
        }
        if (limit != null && time != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--steps-per-team and --time-per-team exclude each other. Maybe leave the time out.");
        }
        if (limit != null && converging) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--steps-per-team and --converge exclude each other. Maybe give a time instead of steps.");
        }
        BatchOptions options = BatchOptions.defaults()
                .withSeed(seed)
                .withGapLimit(gap)
                .withMonth(month)
                .withSharing(!notShared)
                .withConverging(converging);
        if (limit != null) {
            return options.withStepsPerTeam(limit);
        }
        return time == null ? options : options.withTimePerTeam(time);
    }
}
