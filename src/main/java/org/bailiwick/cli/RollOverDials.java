package org.bailiwick.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.bailiwick.handover.ProtectionRule;
import org.bailiwick.rollover.RollOverOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a month rolls over: the options of the library, by name. */
final class RollOverDials {

    private static final int MOST_MONTHS = 60;

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            converter = MonthConverter.class,
            description = "The new month, such as 2027-01. Default: the one after the problem's.")
    private @Nullable YearMonth month;

    @Option(
            names = "--fairness",
            paramLabel = "PART",
            defaultValue = "25%",
            converter = PercentConverter.class,
            description =
                    "How much of what a member had over or under a fair load counts in the next share; 0 for nothing. "
                            + "Default: ${DEFAULT-VALUE}.")
    private BigDecimal fairness = BigDecimal.ZERO;

    @Option(
            names = "--fairness-cap",
            paramLabel = "PART",
            defaultValue = "25%",
            converter = PercentConverter.class,
            description = "What counts at most. Default: ${DEFAULT-VALUE} of a fair load.")
    private BigDecimal fairnessCap = BigDecimal.ZERO;

    @Option(
            names = "--fairness-decay",
            paramLabel = "PART",
            defaultValue = "50%",
            converter = PercentConverter.class,
            description = "What is remembered of former months, each month. Default: ${DEFAULT-VALUE}.")
    private BigDecimal fairnessDecay = BigDecimal.ZERO;

    @Option(
            names = "--ramp-months",
            paramLabel = "N",
            defaultValue = "3",
            description = "After how many months a newcomer's output is full, where the row does not say. Default: "
                    + "${DEFAULT-VALUE}.")
    private int rampMonths;

    @Option(
            names = "--advice-steps",
            paramLabel = "N",
            defaultValue = "20000",
            description =
                    "How many changes the search for a better plan tries before advice is given; 0 for no search. Default: "
                            + "${DEFAULT-VALUE}.")
    private long adviceSteps;

    @Option(
            names = "--least-gain",
            paramLabel = "PART",
            defaultValue = "2%",
            converter = PercentConverter.class,
            description = "From which gain of quality on a new plan is advised. Default: ${DEFAULT-VALUE}.")
    private BigDecimal leastGain = BigDecimal.ZERO;

    @Option(
            names = "--protect-from",
            paramLabel = "STAGE",
            description =
                    "Keep duties with their holders that have open deals in this stage or a later one; with deals.csv "
                            + "among the actuals.")
    private @Nullable String protectFrom;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    RollOverOptions options() {
        require(isShare(fairness), "--fairness", "from 0 to 100%", fairness);
        require(isShare(fairnessCap), "--fairness-cap", "from 0 to 100%", fairnessCap);
        require(isShare(fairnessDecay), "--fairness-decay", "from 0 to 100%", fairnessDecay);
        require(rampMonths >= 0 && rampMonths <= MOST_MONTHS, "--ramp-months", "from 0 to " + MOST_MONTHS, rampMonths);
        require(adviceSteps >= 0, "--advice-steps", "0 or more", adviceSteps);
        return RollOverOptions.DEFAULT
                .withMonth(month)
                .withFairness(fairness, fairnessCap, fairnessDecay)
                .withRampMonths(rampMonths)
                .withProtection(protectFrom == null ? null : ProtectionRule.from(protectFrom))
                .withAdvice(adviceSteps, leastGain);
    }

    private static boolean isShare(BigDecimal part) {
        return part.compareTo(BigDecimal.ONE) <= 0;
    }

    private void require(boolean holds, String option, String rule, Object value) {
        if (!holds) {
            String message = "%s (%s) must be %s. Maybe a percent sign is missing.".formatted(option, value, rule);
            throw spec == null
                    ? new IllegalArgumentException(message)
                    : new ParameterException(spec.commandLine(), message);
        }
    }
}
