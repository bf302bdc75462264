package org.bailiwick.solver;

import java.util.stream.IntStream;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/** How much may leave its holder in one period: the disruption budget of a problem. Equality is identity. */
final class MoveBudget {

    private final ScaledMeasure measure;
    private final MeasureCap cap;

    private MoveBudget(ScaledMeasure measure, MeasureCap cap) {
        this.measure = measure;
        this.cap = cap;
    }

    /** The budget, or null where the problem has none. */
    static @Nullable MoveBudget of(Pairs pairs) {
        var view = pairs.view();
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null) {
            return null;
        }
        ScaledMeasure measure = ScaledMeasure.of(view, budget.measure());
        long held = IntStream.range(0, view.duties().size())
                .filter(pairs::isHeld)
                .mapToLong(measure::amount)
                .sum();
        var limit = Exact.of(budget.fraction()).multiply(held).divide(measure.scale());
        return new MoveBudget(measure, MeasureCap.of(limit, measure.scale()));
    }

    /** What a move of the duty takes, in scaled units. */
    long amount(int duty) {
        return measure.amount(duty);
    }

    /** By how many whole units, rounded up, the moves exceed the budget. */
    long excess(long moved) {
        return cap.excess(moved);
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
