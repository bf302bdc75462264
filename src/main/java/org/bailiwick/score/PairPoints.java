package org.bailiwick.score;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Settings;

/**
 * What the constraints on single pairs give: the points of one duty with one member, weighted and rounded, signed as they
 * enter the score. Fast enough to fill tables of millions of pairs.
 *
 * <p>Immutable and thread-safe.
 */
public final class PairPoints {

    private final Pairs pairs;
    private final BigFraction[] fitFactor;
    private final BigFraction[] preferenceFactor;
    private final LinearRounding[] travelByMetres;
    private final long[] continuity;
    private final long[] openMinutes;
    private final long[][] totals;

    private PairPoints(Pairs pairs) {
        this.pairs = pairs;
        PeriodView view = pairs.view();
        Settings settings = view.problem().settings();
        int count = view.duties().size();
        fitFactor = new BigFraction[count];
        preferenceFactor = new BigFraction[count];
        travelByMetres = new LinearRounding[count];
        continuity = new long[count];
        openMinutes = new long[count];
        totals = new long[count][];
        BigFraction fitWeight = Exact.of(settings.weight(ConstraintId.SKILL_FIT));
        BigFraction preferenceWeight =
                Exact.of(settings.weight(ConstraintId.PREFERENCE)).multiply(10);
        BigFraction travelWeight =
                Exact.of(settings.weight(ConstraintId.TRAVEL)).multiply(100);
        BigFraction continuityWeight =
                Exact.of(settings.weight(ConstraintId.CONTINUITY)).multiply(100);
        for (int d = 0; d < count; d++) {
            Duty duty = view.duty(d);
            BigFraction minutes = Exact.of(duty.hours()).multiply(60);
            BigDecimal stickiness = duty.stickiness() == null ? settings.stickiness() : duty.stickiness();
            fitFactor[d] = minutes.multiply(pairs.emphasis(d)).multiply(fitWeight);
            preferenceFactor[d] = minutes.multiply(preferenceWeight);
            travelByMetres[d] = new LinearRounding(
                    BigFraction.ZERO, pairs.travelMinutesPerMetre(d).multiply(travelWeight));
            continuity[d] = pairs.isHeld(d)
                    ? -Exact.round(minutes.multiply(continuityWeight).multiply(Exact.of(stickiness)))
                    : 0;
            openMinutes[d] = Exact.round(minutes.multiply(duty.priority()));
        }
    }

    /**
     * Prepares the points of a problem's pairs.
     *
     * @param pairs the problem
     * @return the points
     */
    public static PairPoints of(Pairs pairs) {
        return new PairPoints(pairs);
    }

    /**
     * Returns what a pair earns by fit.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points, at least 0
     */
    public long skillFit(int duty, int member) {
        return Exact.roundProduct(fitFactor[duty], pairs.fit(duty, member));
    }

    /**
     * Returns what a pair loses on the road.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points, at most 0
     */
    public long travel(int duty, int member) {
        return -travelByMetres[duty].at(pairs.metres(duty, member));
    }

    /**
     * Returns what a pair earns or loses by the member's preference.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points
     */
    public long preference(int duty, int member) {
        BigDecimal preference = pairs.preference(duty, member);
        return preference.signum() == 0 ? 0 : Exact.roundProduct(preferenceFactor[duty], Exact.of(preference));
    }

    /**
     * Returns what it costs to give a duty to another than its holder.
     *
     * @param duty the duty's number
     * @return points, at most 0; 0 where the duty is not held
     */
    public long continuity(int duty) {
        return continuity[duty];
    }

    /**
     * Returns what a pair loses by a change of the holder.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points, at most 0
     */
    public long continuity(int duty, int member) {
        return member == pairs.view().holder(duty) ? 0 : continuity[duty];
    }

    /**
     * Returns what a pair loses by the problem's pair table.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points; above 0 where the pair earns
     */
    public long pairCost(int duty, int member) {
        return -pairs.costPoints(duty, member);
    }

    /**
     * Returns everything that depends on one pair only, added up.
     *
     * @param duty the duty's number
     * @param member the member's number
     * @return points of the soft level
     */
    public long total(int duty, int member) {
        return skillFit(duty, member)
                + travel(duty, member)
                + preference(duty, member)
                + continuity(duty, member)
                + pairCost(duty, member);
    }

    /**
     * Returns {@link #total} of everyone who may hold a duty; worked out once for each duty.
     *
     * @param duty the duty's number
     * @return points of the soft level, in the order of {@link Pairs#candidates}; not to be changed
     */
    public long[] totals(int duty) {
        long[] row = totals[duty];
        if (row == null) {
            // Threads that meet here compute equal rows; either may win.
            row = Arrays.stream(pairs.candidates(duty))
                    .mapToLong(member -> total(duty, member))
                    .toArray();
            totals[duty] = row;
        }
        return row;
    }

    /**
     * Returns what an open duty costs at the medium level.
     *
     * @param duty the duty's number
     * @return minutes by priority, above 0 unless the hours round to nothing
     */
    public long openMinutes(int duty) {
        return openMinutes[duty];
    }
}
