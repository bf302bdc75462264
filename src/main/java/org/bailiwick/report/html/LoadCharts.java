package org.bailiwick.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.lang.Figures;
import org.bailiwick.model.Measures;
import org.bailiwick.score.FairShare;

/** Draws loads: work in percent of capacity, and shares as deviations from the fair one. */
final class LoadCharts {

    /** More bars than this nobody reads; the table has them all. */
    private static final int MOST_BARS = 40;

    private static final int HUNDRED = 100;

    private final PlanFacts facts;
    private final Figures figures;
    private final Fairness fairness;

    LoadCharts(PlanFacts facts, Fairness fairness) {
        this.facts = facts;
        this.figures = facts.figures();
        this.fairness = fairness;
    }

    Chart work() {
        List<Map<String, Object>> bars = farthest(m -> fairness.of(m).stream()
                        .filter(deviation -> deviation.measure().equals(Measures.HOURS))
                        .mapToDouble(deviation -> deviation.percent().abs().doubleValue())
                        .max()
                        .orElse(0))
                .stream()
                .map(m -> {
                    long capacity = facts.view().capacityMinutes(m);
                    double used = capacity == 0 ? 0 : (double) HUNDRED * facts.effortMinutes(m) / capacity;
                    double work = fairness.used(m).doubleValue();
                    Map<String, Object> bar =
                            bar(m, work, Math.max(0, used - work), figures.hours(facts.effortMinutes(m)));
                    bar.put(
                            "out",
                            fairness.outside(m).stream()
                                    .anyMatch(one -> one.measure().equals(Measures.HOURS)));
                    return bar;
                })
                .toList();
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("bars", bars);
        BigFraction utilisation = fairness.utilisation();
        if (utilisation != null) {
            putBand(
                    drawn,
                    utilisation.doubleValue(),
                    fairness.workBand().tolerance(),
                    fairness.workBand().outerLimit());
        }
        drawn.put("limit", HUNDRED);
        drawn.put("axis", facts.say("workAxis"));
        drawn.put("unit", "%");
        drawn.put("legend", List.of(facts.say("legendWork"), facts.say("legendTravel"), facts.say("legendBand")));
        drawn.put("outLegend", facts.say("legendOutside"));
        return new Chart("chart-work", "bars", facts.say("workChart"), caption("workCaption"), drawn);
    }

    Chart share(FairShare share) {
        List<Map<String, Object>> bars = farthest(
                        m -> fairness.deviation(m, share).abs().doubleValue())
                .stream()
                .filter(m -> fairness.concerns(m, share))
                .map(m -> {
                    BigFraction deviation = fairness.deviation(m, share);
                    BigDecimal load = facts.sum(m, share.measure());
                    Map<String, Object> bar = bar(m, deviation.doubleValue(), 0, figures.amount(load, 0));
                    bar.put("out", deviation.abs().compareTo(share.band().tolerance()) > 0);
                    return bar;
                })
                .toList();
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("bars", bars);
        putBand(drawn, 0, share.band().tolerance(), share.band().outerLimit());
        drawn.put("axis", facts.say("shareAxis", facts.measure(share.measure())));
        drawn.put("unit", "%");
        drawn.put("signed", true);
        drawn.put("legend", List.of(facts.say("legendDeviation"), "", facts.say("legendBand")));
        drawn.put("outLegend", facts.say("legendOutside"));
        return new Chart(
                "chart-share-" + fairness.shares().indexOf(share),
                "bars",
                facts.say("shareChart", facts.measure(share.measure())),
                caption("shareCaption") + unit(share),
                drawn);
    }

    private static void putBand(Map<String, Object> drawn, double middle, BigFraction tolerance, BigFraction outer) {
        drawn.put(
                "band", List.of(rounded(middle - tolerance.doubleValue()), rounded(middle + tolerance.doubleValue())));
        drawn.put("outer", List.of(rounded(middle - outer.doubleValue()), rounded(middle + outer.doubleValue())));
        drawn.put("middle", rounded(middle));
    }

    private Map<String, Object> bar(int member, double value, double more, String figure) {
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("name", facts.memberName(member));
        bar.put("value", rounded(value));
        bar.put("more", rounded(more));
        bar.put("figure", figure);
        return bar;
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    private String unit(FairShare share) {
        String unit = share.measure().equals(Measures.GOAL) ? facts.goalUnit() : "";
        return unit.isEmpty() ? "" : facts.say("gap") + facts.say("figuresIn", unit);
    }

    private String caption(String key) {
        String caption = facts.say(key);
        return facts.memberCount() <= MOST_BARS
                ? caption
                : caption
                        + facts.say("gap")
                        + facts.say("onlyFarthest", figures.count(MOST_BARS), figures.count(facts.memberCount()));
    }

    /** The members whose loads are farthest from fair, in the problem's order. */
    private List<Integer> farthest(ToDoubleFunction<Integer> distance) {
        return IntStream.range(0, facts.memberCount())
                .boxed()
                .sorted(Comparator.comparingDouble(distance).reversed())
                .limit(MOST_BARS)
                .sorted()
                .toList();
    }
}
