package org.bailiwick.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Means over teams and years with confidence intervals, and differences between policies, year by year.
 *
 * <p>A team's figure is the mean over its years. Immutable and thread-safe.
 */
public final class Summary {

    private record Year(int team, int seed) {}

    private final Map<Policy, Map<Year, List<MonthRow>>> rows = new LinkedHashMap<>();

    /**
     * Sums up.
     *
     * @param result what became of the teams
     */
    public Summary(SimulationResult result) {
        for (MonthRow row : result.rows()) {
            rows.computeIfAbsent(row.policy(), policy -> new LinkedHashMap<>())
                    .computeIfAbsent(new Year(row.team(), row.seed()), year -> new ArrayList<>())
                    .add(row);
        }
    }

    private Map<Year, List<MonthRow>> of(Policy policy) {
        Map<Year, List<MonthRow>> years = rows.get(policy);
        if (years == null) {
            throw new IllegalArgumentException(
                    "The policy (%s) was not simulated. Maybe its budget was left out.".formatted(policy.id()));
        }
        return years;
    }

    /**
     * Returns a figure of a whole year.
     *
     * @param policy the policy
     * @param figure the figure
     * @return its estimate
     */
    public Estimate year(Policy policy, Figure figure) {
        return estimate(values(policy, figure, months -> months));
    }

    /**
     * Returns a figure of one month.
     *
     * @param policy the policy
     * @param month the month of the year, from 1
     * @param figure the figure
     * @return its estimate
     */
    public Estimate month(Policy policy, int month, Figure figure) {
        return estimate(values(policy, figure, months -> months.subList(month - 1, month)));
    }

    /**
     * Returns by how much a policy is above another in the same years.
     *
     * @param policy the policy
     * @param base the one to compare with
     * @param figure the figure, of the whole year
     * @return the estimate of the difference
     */
    public Estimate difference(Policy policy, Policy base, Figure figure) {
        return difference(policy, base, figure, months -> months);
    }

    /**
     * Returns by how much a policy is above another in a month of the same years.
     *
     * @param policy the policy
     * @param base the one to compare with
     * @param month the month of the year, from 1
     * @param figure the figure
     * @return the estimate of the difference
     */
    public Estimate difference(Policy policy, Policy base, int month, Figure figure) {
        return difference(policy, base, figure, months -> months.subList(month - 1, month));
    }

    private Estimate difference(Policy policy, Policy base, Figure figure, UnaryOperator<List<MonthRow>> which) {
        Map<Year, Double> values = values(policy, figure, which);
        values(base, figure, which).forEach((year, other) -> values.merge(year, -other, Double::sum));
        return estimate(values);
    }

    private Map<Year, Double> values(Policy policy, Figure figure, UnaryOperator<List<MonthRow>> which) {
        Map<Year, Double> values = new LinkedHashMap<>();
        of(policy).forEach((year, months) -> values.put(year, figure.of().applyAsDouble(which.apply(months))));
        return values;
    }

    private static Estimate estimate(Map<Year, Double> values) {
        Map<Integer, List<Double>> teams = new LinkedHashMap<>();
        values.forEach((year, value) ->
                teams.computeIfAbsent(year.team(), team -> new ArrayList<>()).add(value));
        return Estimate.of(teams.values().stream()
                .mapToDouble(years -> years.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0))
                .toArray());
    }
}
