package org.bailiwick.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Settings;

/**
 * What a member's load costs by the fairness band, as a function of the load in scaled integers: convex, piecewise
 * linear, exact, and fast.
 *
 * <p>Immutable and thread-safe.
 */
public final class BandCost {

    /** The cost of a member whom the term does not concern. */
    private static final BandCost NONE = new BandCost(
            BigFraction.ZERO, BigFraction.ZERO, BigFraction.ONE, new Band(BigFraction.ZERO, BigFraction.ZERO));

    private final long lowOuter;
    private final long lowFree;
    private final long highFree;
    private final long highOuter;
    private final LinearRounding belowOuter;
    private final LinearRounding below;
    private final LinearRounding above;
    private final LinearRounding aboveOuter;
    private final BigFraction perUnit;
    private final BigFraction atCentre;
    private final BigFraction free;
    private final BigFraction step;
    private final double slope;

    /**
     * @param factor points for one percent beyond the band
     * @param centre the fair load
     * @param percent how much load one percent is, above 0
     */
    BandCost(BigFraction factor, BigFraction centre, BigFraction percent, Band band) {
        perUnit = factor.divide(percent);
        slope = perUnit.doubleValue();
        atCentre = perUnit.multiply(centre);
        free = factor.multiply(band.tolerance());
        step = factor.multiply(band.outerLimit()).multiply(2);
        // One percent costs the factor beyond the tolerance and three times the factor beyond the outer limit, so the
        // steep pieces are 3 · deviation − 2 · outerLimit − tolerance.
        above = new LinearRounding(atCentre.negate().subtract(free), perUnit);
        aboveOuter = new LinearRounding(atCentre.multiply(-3).subtract(free).subtract(step), perUnit.multiply(3));
        below = new LinearRounding(atCentre.subtract(free), perUnit.negate());
        belowOuter = new LinearRounding(atCentre.multiply(3).subtract(free).subtract(step), perUnit.multiply(-3));
        highFree = floor(centre.add(percent.multiply(band.tolerance())));
        highOuter = floor(centre.add(percent.multiply(band.outerLimit())));
        lowFree = -floor(percent.multiply(band.tolerance()).subtract(centre));
        lowOuter = -floor(percent.multiply(band.outerLimit()).subtract(centre));
    }

    private static long floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return floor.bitLength() < Long.SIZE ? floor.longValue() : Long.MAX_VALUE / 2 * floor.signum();
    }

    /**
     * Returns the costs of a fair share, member by member.
     *
     * @param view the problem
     * @param fair the fair share
     * @param measure the same measure, scaled
     * @return one cost for every member of the view
     */
    public static List<BandCost> of(PeriodView view, FairShare fair, ScaledMeasure measure) {
        BigFraction percent = fair.fullShare().multiply(measure.scale()).divide(100);
        return IntStream.range(0, view.members().size())
                .mapToObj(m -> {
                    BigFraction factor = Exact.of(fair.weight()).multiply(view.capacityMinutes(m));
                    return new BandCost(factor, fair.fairLoad(m).multiply(measure.scale()), percent, fair.band());
                })
                .toList();
    }

    /**
     * Returns the costs of the workload balance, member by member; a member without capacity costs nothing.
     *
     * @param view the problem
     * @param hours the measure {@code hours}, scaled
     * @return one cost for every member of the view, or empty where nobody has capacity
     */
    public static Optional<List<BandCost>> ofWorkload(PeriodView view, ScaledMeasure hours) {
        long[] capacities = IntStream.range(0, view.members().size())
                .mapToLong(view::capacityMinutes)
                .toArray();
        long capacity = Arrays.stream(capacities).sum();
        if (capacity == 0) {
            return Optional.empty();
        }
        Settings settings = view.problem().settings();
        Band band = Band.of(settings.tolerance(), settings.outerLimit());
        BigFraction weight = Exact.of(settings.weight(ConstraintId.WORKLOAD_BALANCE));
        BigDecimal total = IntStream.range(0, view.duties().size())
                .mapToObj(d -> view.measure(d, Measures.HOURS))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // Loads are scaled hours; a member's full capacity is capacity / 60 of them.
        BigFraction fairPerMinute = Exact.of(total).multiply(hours.scale()).divide(capacity);
        return Optional.of(Arrays.stream(capacities)
                .mapToObj(minutes -> minutes == 0
                        ? NONE
                        : new BandCost(
                                weight.multiply(minutes),
                                fairPerMinute.multiply(minutes),
                                hours.scale().multiply(minutes).divide(6000),
                                band))
                .toList());
    }

    /**
     * Returns what a load costs.
     *
     * @param load the load in scaled units
     * @return points, at least 0
     * @throws ArithmeticException where they do not fit 64 bits
     */
    public long at(long load) {
        if (load > highFree) {
            return load > highOuter ? aboveOuter.at(load) : above.at(load);
        }
        if (load < lowFree) {
            return load < lowOuter ? belowOuter.at(load) : below.at(load);
        }
        return 0;
    }

    /**
     * Returns where the slope changes: below the first corner it is three times the {@link #slope}, downwards; then the slope
     * itself; between the middle ones 0; then upwards alike.
     *
     * @return four loads in scaled units, ascending; the caller's own copy
     */
    public long[] corners() {
        return new long[] {lowOuter, lowFree, highFree, highOuter};
    }

    /**
     * Returns how much a unit of load costs between the tolerance and the outer limit.
     *
     * @return points per scaled unit, at least 0; rounded to a double
     */
    public double slope() {
        return slope;
    }

    /** Whether no load costs anything. */
    boolean isFree() {
        return perUnit.signum() == 0;
    }

    /** The slope between the tolerance and the outer limit. */
    BigFraction perUnit() {
        return perUnit;
    }

    /** The slope times the fair load. */
    BigFraction atCentre() {
        return atCentre;
    }

    /** What the tolerance would cost. */
    BigFraction free() {
        return free;
    }

    /** Twice what the outer limit would cost: what the steep pieces lie lower at the fair load. */
    BigFraction step() {
        return step;
    }
}
