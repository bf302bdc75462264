package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.bailiwick.model.Stage;
import org.bailiwick.rollover.actuals.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Conversions of stages, measured anew and drawn to the former ones: the mean of Beta(α + advanced, β + the rest), where α + β is
 * the weight of the former conversion and α its part of it (Gelman et al., Bayesian Data Analysis, third edition, section 2.4). The
 * interval holds 95 % of that distribution.
 */
final class Conversions {

    private static final int DECIMALS = 4;
    private static final double TAIL = 0.025;

    /** What stands for a former conversion where there is none (Jeffreys' prior), in the interval only. */
    private static final double HALF = 0.5;

    private final NextMonth next;
    private final BigDecimal weight;
    private final Complaints complaints;

    Conversions(NextMonth next, BigDecimal weight, Complaints complaints) {
        this.next = next;
        this.weight = weight;
        this.complaints = complaints;
    }

    /** Passages of one stage add up. */
    void measure(List<Passage> passages) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        next.problem().stages().forEach(stage -> stages.put(stage.id(), stage));
        Map<String, Passage> sums = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!stages.containsKey(passage.stage())) {
                complaints.unknown("conversions", i, "stage", passage.stage(), stages.keySet());
            } else if (passage.advanced() > passage.entered()) {
                complaints.add(
                        "tooMany",
                        "conversions",
                        i,
                        "advanced",
                        "advanced (%d) is more than entered (%d). Maybe the two are swapped."
                                .formatted(passage.advanced(), passage.entered()));
            } else {
                sums.merge(passage.stage(), passage, Conversions::sum);
            }
        }
        next.set(next.problem()
                .withStages(next.problem().stages().stream()
                        .map(stage -> measured(stage, sums.get(stage.id())))
                        .collect(Collectors.toList())));
    }

    private static Passage sum(Passage one, Passage other) {
        return new Passage(one.stage(), one.entered() + other.entered(), one.advanced() + other.advanced());
    }

    private Stage measured(Stage stage, @Nullable Passage passage) {
        if (passage == null || passage.entered() == 0) {
            return stage;
        }
        BigDecimal former = stage.conversion();
        BigDecimal prior = former == null ? BigDecimal.ZERO : weight;
        BigDecimal hits =
                prior.multiply(former == null ? BigDecimal.ZERO : former).add(BigDecimal.valueOf(passage.advanced()));
        BigDecimal all = prior.add(BigDecimal.valueOf(passage.entered()));
        BigDecimal conversion = hits.divide(all, DECIMALS, RoundingMode.HALF_UP);
        next.reasons()
                .note(
                        ChangeList.STAGE,
                        stage.id(),
                        "conversion",
                        Why.CONVERSION,
                        "entered=%d advanced=%d interval=%s"
                                .formatted(passage.entered(), passage.advanced(), interval(hits, all)));
        return new Stage(stage.id(), stage.name(), stage.order(), conversion, stage.target(), stage.skills());
    }

    static String interval(BigDecimal hits, BigDecimal all) {
        double own = hits.doubleValue();
        double rest = all.subtract(hits).doubleValue();
        // A beta distribution needs something on either side.
        BetaDistribution rate = BetaDistribution.of(own == 0 ? HALF : own, rest == 0 ? HALF : rest);
        return Intervals.of(rate.inverseCumulativeProbability(TAIL), rate.inverseSurvivalProbability(TAIL));
    }
}
