package org.bailiwick.cli;

import java.time.Duration;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that search on the way: how long, and from which seed. */
public final class SearchLimits {

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long to search: 500ms, 10s, 2m, 1h.")
    private @Nullable Duration time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "How many changes to try at most; without --time, the same result on every machine.")
    private @Nullable Long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Start of the search's random choices. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Tells whether no progress is wanted.
     *
     * @return true where it is not
     */
    public boolean isQuiet() {
        return quiet;
    }

    /**
     * Returns the options of a search.
     *
     * @param usual the time limit where neither time nor steps are given
     * @return the options
     */
    public SolveOptions options(Duration usual) {
        Long limit = steps;
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), "--steps (%d) must not be negative".formatted(limit));
        }
        SolveOptions options = SolveOptions.defaults().withSeed(seed);
        if (time == null && limit == null) {
            return options.withTimeLimit(usual);
        }
        options = time == null ? options : options.withTimeLimit(time);
        return limit == null ? options : options.withStepLimit(limit);
    }
}
