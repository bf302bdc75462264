package org.bailiwick.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bailiwick.model.Measures;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.PeriodView;

/** The figures of a plan in a month as it really is. */
final class Measuring {

    private static final double MINUTES_AN_HOUR = 60;

    private final Truth truth;
    private final Holdings holdings;

    Measuring(Truth truth, Holdings holdings) {
        this.truth = truth;
        this.holdings = holdings;
    }

    private int duties() {
        return truth.view().duties().size();
    }

    private double potential(int duty) {
        return truth.view().measure(duty, Measures.GOAL).doubleValue();
    }

    private double hours(int duty) {
        return truth.view().measure(duty, Measures.HOURS).doubleValue();
    }

    double potential() {
        double sum = 0;
        for (int d = 0; d < duties(); d++) {
            sum += potential(d);
        }
        return sum;
    }

    /** What comes in, for each assumption. */
    List<Double> brought(List<Assumption> assumptions, Hands hands, int month) {
        double[] timeShares = truth.timeShares(holdings);
        double[] sums = new double[assumptions.size()];
        for (int d = 0; d < duties(); d++) {
            double emphasis = truth.pairs().emphasis(d).doubleValue();
            double work = truth.work(d, holdings, timeShares);
            int changes = hands.felt(truth.view().duty(d).id(), month);
            for (int a = 0; a < sums.length; a++) {
                sums[a] += potential(d) * assumptions.get(a).brings(emphasis, work, changes);
            }
        }
        List<Double> brought = new ArrayList<>();
        for (double sum : sums) {
            brought.add(sum);
        }
        return brought;
    }

    /** How far each member with a fair share of the goals is from it, in parts of a full share. */
    private DoubleStream deviations(FairShare fair) {
        double full = fair.fullShare().doubleValue();
        return IntStream.range(0, truth.view().members().size())
                .filter(member -> fair.shares().get(member).signum() > 0)
                .mapToDouble(member ->
                        Math.abs(holdings.sum(member, Measures.GOAL).doubleValue()
                                        - fair.fairLoad(member).doubleValue())
                                / full);
    }

    double inBand() {
        return truth.fairShare()
                .map(fair -> deviations(fair)
                        .map(deviation ->
                                100 * deviation <= fair.band().tolerance().doubleValue() ? 1 : 0)
                        .average()
                        .orElse(1))
                .orElse(1.0);
    }

    double deviation() {
        return truth.fairShare()
                .map(fair -> deviations(fair).average().orElse(0))
                .orElse(0.0);
    }

    double openHours() {
        return holdings.open().stream().mapToDouble(this::hours).sum();
    }

    double overHours() {
        double minutes = 0;
        for (int m = 0; m < truth.view().members().size(); m++) {
            minutes +=
                    Math.max(0, truth.effortMinutes(holdings, m) - truth.view().capacityMinutes(m));
        }
        return minutes / MINUTES_AN_HOUR;
    }

    double fit() {
        double sum = 0;
        double hours = 0;
        for (int d = 0; d < duties(); d++) {
            int member = holdings.memberOf(d);
            if (member != PeriodView.NOBODY) {
                sum += hours(d) * truth.fit(d, member);
                hours += hours(d);
            }
        }
        return hours == 0 ? 0 : sum / hours;
    }
}
