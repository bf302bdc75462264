package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.simulate.Assumption;
import org.bailiwick.simulate.Estimate;
import org.bailiwick.simulate.Figure;
import org.bailiwick.simulate.MonthRow;
import org.bailiwick.simulate.Policy;
import org.bailiwick.simulate.SimulationResult;
import org.bailiwick.simulate.Summary;

/** A simulation as tables for programs: a row for every month, and a row for every figure of every policy. */
final class SimulationSheets {

    private static final int DECIMALS = 6;

    private final SimulationResult result;
    private final Summary summary;

    SimulationSheets(SimulationResult result, Summary summary) {
        this.result = result;
        this.summary = summary;
    }

    /** {@code attainment} is under the assumption that counts, {@code attainment:loss=…:dependence=…} under the others. */
    List<List<String>> months() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("team", "seed", "policy", "month", "members", "duties", "planned"));
        head.addAll(List.of("potential", "inBand", "deviation", "moved", "changed", "openHours", "overHours", "fit"));
        IntStream.range(0, assumptions().size()).forEach(i -> head.add(attainment(i)));
        rows.add(head);
        result.rows().forEach(row -> rows.add(month(row)));
        return rows;
    }

    private List<String> month(MonthRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(row.team()));
        cells.add(String.valueOf(row.seed()));
        cells.add(row.policy().id());
        cells.add(String.valueOf(row.month()));
        cells.add(String.valueOf(row.members()));
        cells.add(String.valueOf(row.duties()));
        cells.add(String.valueOf(row.planned()));
        cells.add(BigDecimal.valueOf(row.potential())
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString());
        cells.add(number(row.inBand()));
        cells.add(number(row.deviation()));
        cells.add(number(row.moved()));
        cells.add(String.valueOf(row.changed()));
        cells.add(number(row.openHours()));
        cells.add(number(row.overHours()));
        cells.add(number(row.fit()));
        IntStream.range(0, assumptions().size()).forEach(i -> cells.add(number(row.attainment(i))));
        return cells;
    }

    private List<Assumption> assumptions() {
        return result.options().assumptions();
    }

    private String attainment(int number) {
        Assumption assumption = assumptions().get(number);
        return number == 0
                ? Figure.ATTAINMENT.id()
                : "attainment:loss=%s:dependence=%s"
                        .formatted(
                                assumption.loss().toPlainString(),
                                assumption.dependence().toPlainString());
    }

    /** The figures of whole years; {@code difference} is against the stop-gap in the same years. */
    List<List<String>> summary() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("policy", "figure", "mean", "low", "high", "difference", "differenceLow", "differenceHigh"));
        for (Policy policy : result.options().policies()) {
            for (int i = 0; i < assumptions().size(); i++) {
                rows.add(summary(policy, attainment(i), Figure.attainment(i)));
            }
            for (Figure figure : Figure.ALL.subList(1, Figure.ALL.size())) {
                rows.add(summary(policy, figure.id(), figure));
            }
        }
        return rows;
    }

    private List<String> summary(Policy policy, String name, Figure figure) {
        Policy base = SimulationTables.base(result.options());
        List<String> cells = new ArrayList<>(List.of(policy.id(), name));
        cells.addAll(numbers(summary.year(policy, figure)));
        cells.addAll(policy.equals(base) ? List.of("", "", "") : numbers(summary.difference(policy, base, figure)));
        return cells;
    }

    private static List<String> numbers(Estimate estimate) {
        return estimate.margin().isEmpty()
                ? List.of(number(estimate.mean()), "", "")
                : List.of(number(estimate.mean()), number(estimate.low()), number(estimate.high()));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
