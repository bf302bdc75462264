package org.bailiwick.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<Year, Double> values = new LinkedHashMap<>();
        of(policy).forEach((year, months) -> values.put(year, figure.of().applyAsDouble(months)));
        return estimate(values);
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
        Map<Year, Double> values = new LinkedHashMap<>();
        of(policy)
                .forEach((year, months) -> values.put(year, figure.of().applyAsDouble(List.of(months.get(month - 1)))));
        return estimate(values);
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
        Map<Year, List<MonthRow>> others = of(base);
        Map<Year, Double> values = new LinkedHashMap<>();
        of(policy)
                .forEach((year, months) -> values.put(
                        year,
                        figure.of().applyAsDouble(months)
                                - figure.of().applyAsDouble(others.getOrDefault(year, List.of()))));
        return estimate(values);
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
