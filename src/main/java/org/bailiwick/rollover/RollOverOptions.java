package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.bailiwick.handover.ProtectionRule;
import org.jspecify.annotations.Nullable;

/**
 * How a month rolls over. Immutable and thread-safe.
 *
 * @param month the new month, or null for the one after the problem's
 * @param fairnessWeight how much of a member's balance counts in the next share, 0..1
 * @param fairnessCap the largest balance that counts, 0..1
 * @param fairnessDecay what of the former months' balance is kept each month, 0..1
 * @param rampMonths after how many months a newcomer's output is full, at least 0
 * @param priorEntries how many entries into a stage its former conversion weighs as much as, at least 0
 * @param declaredDeals how many deals a stated level weighs as much as, above 0
 * @param halfLifeDays after how many days a result counts half, above 0
 * @param leastDeals how many decided deals the team must have in a skill before levels follow results, at least 1
 * @param protection which open deals keep duties with their holders, or null for none
 * @param leastAnswers how many answers without a name are needed before anything of them is told, at least 2
 * @param adviceSteps how many changes the search tries that tells what a new plan could gain; 0 for no search
 * @param leastGain the gain from which a new plan is advised, in points of the ideal: 0.02 for 2 % of fit on all work; at least 0
 */
public record RollOverOptions(
        @Nullable YearMonth month,
        BigDecimal fairnessWeight,
        BigDecimal fairnessCap,
        BigDecimal fairnessDecay,
        int rampMonths,
        BigDecimal priorEntries,
        BigDecimal declaredDeals,
        int halfLifeDays,
        int leastDeals,
        @Nullable ProtectionRule protection,
        int leastAnswers,
        long adviceSteps,
        BigDecimal leastGain) {

    /** Every option at its default. */
    public static final RollOverOptions DEFAULT = new RollOverOptions(
            null,
            new BigDecimal("0.25"),
            new BigDecimal("0.25"),
            new BigDecimal("0.5"),
            3,
            new BigDecimal(30),
            new BigDecimal(10),
            180,
            30,
            null,
            3,
            20_000,
            new BigDecimal("0.02"));

    /**
     * Returns the options for another month.
     *
     * @param value the new month, or null for the one after the problem's
     * @return the new options
     */
    public RollOverOptions withMonth(@Nullable YearMonth value) {
        return new RollOverOptions(
                value,
                fairnessWeight,
                fairnessCap,
                fairnessDecay,
                rampMonths,
                priorEntries,
                declaredDeals,
                halfLifeDays,
                leastDeals,
                protection,
                leastAnswers,
                adviceSteps,
                leastGain);
    }

    /**
     * Returns the options with another carrying over of fairness.
     *
     * @param weight how much of a member's balance counts in the next share, 0..1; 0 for nothing
     * @param cap the largest balance that counts, 0..1
     * @param decay what of the former months' balance is kept each month, 0..1
     * @return the new options
     */
    public RollOverOptions withFairness(BigDecimal weight, BigDecimal cap, BigDecimal decay) {
        return new RollOverOptions(
                month,
                weight,
                cap,
                decay,
                rampMonths,
                priorEntries,
                declaredDeals,
                halfLifeDays,
                leastDeals,
                protection,
                leastAnswers,
                adviceSteps,
                leastGain);
    }

    /**
     * Returns the options with another time for newcomers.
     *
     * @param value after how many months a newcomer's output is full, at least 0
     * @return the new options
     */
    public RollOverOptions withRampMonths(int value) {
        return new RollOverOptions(
                month,
                fairnessWeight,
                fairnessCap,
                fairnessDecay,
                value,
                priorEntries,
                declaredDeals,
                halfLifeDays,
                leastDeals,
                protection,
                leastAnswers,
                adviceSteps,
                leastGain);
    }

    /**
     * Returns the options with another search for what a new plan could gain.
     *
     * @param steps how many changes it tries; 0 for no search
     * @param gain the gain from which a new plan is advised, at least 0
     * @return the new options
     */
    public RollOverOptions withAdvice(long steps, BigDecimal gain) {
        return new RollOverOptions(
                month,
                fairnessWeight,
                fairnessCap,
                fairnessDecay,
                rampMonths,
                priorEntries,
                declaredDeals,
                halfLifeDays,
                leastDeals,
                protection,
                leastAnswers,
                steps,
                gain);
    }

    /**
     * Returns the options with another rule for open deals.
     *
     * @param value which of them keep duties with their holders, or null for none
     * @return the new options
     */
    public RollOverOptions withProtection(@Nullable ProtectionRule value) {
        return new RollOverOptions(
                month,
                fairnessWeight,
                fairnessCap,
                fairnessDecay,
                rampMonths,
                priorEntries,
                declaredDeals,
                halfLifeDays,
                leastDeals,
                value,
                leastAnswers,
                adviceSteps,
                leastGain);
    }
}
