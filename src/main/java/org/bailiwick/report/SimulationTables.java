package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bailiwick.lang.Wording;
import org.bailiwick.simulate.Assumption;
import org.bailiwick.simulate.Estimate;
import org.bailiwick.simulate.Figure;
import org.bailiwick.simulate.Policy;
import org.bailiwick.simulate.SimulationOptions;
import org.bailiwick.simulate.Summary;

/** The two tables of a simulation as words: what each policy brings, and what hangs on the assumptions. */
final class SimulationTables {

    private static final int DECIMALS = 1;

    /** The figures that a screen has room for. */
    private static final List<Figure> SHORT =
            List.of(Figure.IN_BAND, Figure.MOVED, Figure.OPEN_HOURS, Figure.OVER_HOURS, Figure.PLANS);

    /**
     * A table.
     *
     * @param rows as many cells a row as the head has; the first is a name
     */
    record Cells(List<String> head, List<List<String>> rows) {}

    private final SimulationOptions options;
    private final Summary summary;
    private final Wording words;
    private final Policy base;

    SimulationTables(SimulationOptions options, Summary summary, Wording words) {
        this.options = options;
        this.summary = summary;
        this.words = words;
        this.base = base(options);
    }

    /** What the others are compared with. */
    static Policy base(SimulationOptions options) {
        return options.policies().stream()
                .filter(policy -> policy.kind() == Policy.Kind.STOP_GAP)
                .findFirst()
                .orElseThrow();
    }

    String name(Policy policy) {
        return words.text("policy." + policy.kind().id(), policy.percent().orElse(""));
    }

    private String name(Assumption assumption) {
        return SimulationOptions.isUsual(assumption)
                ? words.text("assumption.loss", percent(assumption.loss()))
                : words.text("assumption.dependence", percent(assumption.dependence()));
    }

    private String percent(BigDecimal part) {
        return words.figures().amount(part.movePointRight(2), 1);
    }

    /** Every figure of every policy. */
    Cells policies() {
        return policies(Figure.ALL.subList(1, Figure.ALL.size()));
    }

    /** The figures that a screen has room for. */
    Cells fewer() {
        return policies(SHORT);
    }

    private Cells policies(List<Figure> others) {
        List<String> head = new ArrayList<>();
        head.add(words.text("column.policy"));
        head.add(words.text("column.attainment"));
        head.add(words.text("column.difference"));
        others.forEach(figure -> head.add(words.text("column." + figure.id())));
        List<List<String>> rows = new ArrayList<>();
        for (Policy policy : options.policies()) {
            List<String> row = new ArrayList<>();
            row.add(name(policy));
            Estimate attainment = summary.year(policy, Figure.ATTAINMENT);
            row.add(part(attainment.mean()) + margin(attainment.margin(), DECIMALS));
            row.add(difference(policy, Figure.ATTAINMENT));
            others.forEach(figure -> row.add(figure(policy, figure)));
            rows.add(row);
        }
        return new Cells(head, rows);
    }

    /** How far each policy is above the stop-gap under each assumption. */
    Cells assumptions() {
        List<String> head = new ArrayList<>();
        head.add(words.text("column.policy"));
        List<Assumption> all = options.assumptions();
        List<Integer> order = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !SimulationOptions.isUsual(all.get(i)))
                        .thenComparing(i -> all.get(i).loss())
                        .thenComparing(i -> all.get(i).dependence()))
                .toList();
        order.forEach(i -> head.add(name(all.get(i))));
        List<List<String>> rows = new ArrayList<>();
        for (Policy policy : options.policies()) {
            if (!policy.equals(base)) {
                List<String> row = new ArrayList<>();
                row.add(name(policy));
                order.forEach(i -> row.add(difference(policy, Figure.attainment(i))));
                rows.add(row);
            }
        }
        return new Cells(head, rows);
    }

    private String figure(Policy policy, Figure figure) {
        double mean = summary.year(policy, figure).mean();
        return figure.isPart() ? part(mean) : words.figures().exact(decimal(mean, DECIMALS));
    }

    private String difference(Policy policy, Figure figure) {
        if (policy.equals(base)) {
            return "";
        }
        Estimate difference = summary.difference(policy, base, figure);
        return words.figures().signed(decimal(100 * difference.mean(), DECIMALS))
                + margin(difference.margin(), DECIMALS);
    }

    private String part(double value) {
        return words.figures().finePercent(BigDecimal.valueOf(value));
    }

    private String margin(OptionalDouble margin, int decimals) {
        return margin.isEmpty() ? "" : " ± " + words.figures().exact(decimal(100 * margin.getAsDouble(), decimals));
    }

    private static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
