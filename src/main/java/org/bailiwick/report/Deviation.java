package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Wording;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Settings;
import org.bailiwick.score.Band;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.PeriodView;

/**
 * How far a member's load is outside the fairness band.
 *
 * @param member the member's number
 * @param measure the measure that is shared out; {@code hours} for the workload
 * @param percent the deviation: of a full share, for the workload points of utilisation; negative where the load is low
 * @param free the deviation that costs nothing, in percent
 */
record Deviation(int member, String measure, BigFraction percent, BigFraction free) {

    private static final int HUNDRED = 100;

    static final Comparator<Deviation> FARTHEST_FIRST = Comparator.comparing(
                    (Deviation deviation) -> deviation.percent().abs().subtract(deviation.free()))
            .reversed()
            .thenComparingInt(Deviation::member)
            .thenComparing(Deviation::measure);

    boolean isOver() {
        return percent.signum() > 0;
    }

    /** {@code goal 12 % over}. */
    String text(Allocation allocation) {
        Wording words = allocation.words();
        String what = measure.equals(Measures.HOURS)
                ? words.text("deviation.work")
                : allocation.names().measure(measure);
        return words.text(
                isOver() ? "deviation.over" : "deviation.under",
                what,
                words.figures().percentage(percent.abs()));
    }

    /** Every load outside a band that counts, member by member. */
    static List<Deviation> all(Allocation allocation) {
        List<FairShare> fairShares = FairShare.all(allocation.pairs()).stream()
                .filter(fair -> fair.weight().signum() > 0)
                .toList();
        List<Deviation> found = new ArrayList<>();
        for (int m = 0; m < allocation.view().members().size(); m++) {
            for (FairShare fair : fairShares) {
                BigFraction load = Exact.of(allocation.sum(m, fair.measure()));
                BigFraction signed = fair.deviation(m, load);
                boolean low = load.compareTo(fair.fairLoad(m)) < 0;
                add(m, fair.measure(), low ? signed.negate() : signed, fair.band(), found);
            }
        }
        addWorkload(allocation, found);
        found.sort(Comparator.comparingInt(Deviation::member));
        return found;
    }

    private static void addWorkload(Allocation allocation, List<Deviation> found) {
        PeriodView view = allocation.view();
        Settings settings = view.problem().settings();
        long capacity = 0;
        for (int m = 0; m < view.members().size(); m++) {
            capacity += view.capacityMinutes(m);
        }
        if (capacity == 0 || settings.weight(ConstraintId.WORKLOAD_BALANCE).signum() == 0) {
            return;
        }
        BigFraction work =
                view.duties().stream().map(Duty::hours).map(Exact::of).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction team = percentOf(work, capacity);
        Band band = Band.of(settings.tolerance(), settings.outerLimit());
        for (int m = 0; m < view.members().size(); m++) {
            if (view.capacityMinutes(m) > 0) {
                BigFraction own = Exact.of(allocation.sum(m, Measures.HOURS));
                add(m, Measures.HOURS, percentOf(own, view.capacityMinutes(m)).subtract(team), band, found);
            }
        }
    }

    private static BigFraction percentOf(BigFraction hours, long capacityMinutes) {
        return hours.multiply(60 * HUNDRED).divide(capacityMinutes);
    }

    private static void add(int member, String measure, BigFraction percent, Band band, List<Deviation> found) {
        if (percent.abs().compareTo(band.tolerance()) > 0) {
            found.add(new Deviation(member, measure, percent, band.tolerance()));
        }
    }
}
