package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dials of a problem.
 *
 * @param weights weight by weighted constraint, at least 0; what is not listed has its default
 * @param tolerance the deviation from a fair share that is free, in percent; at least 0
 * @param outerLimit the deviation beyond which each percent costs three, in percent; at least the tolerance
 * @param stickiness the stickiness of duties that state none, 0..1
 * @param segmentSwitchMinutes what each focus group beyond the first costs a member, in minutes; at least 0
 * @param roleSwitchMinutes what each role beyond the first costs a member, in minutes; at least 0
 * @param roadFactor road distance over great-circle distance, at least 1
 * @param travelSpeedKmh speed of travel in km/h, above 0
 * @param borderMinutes what a border between two members costs, in minutes; at least 0
 * @param handoverMinutes what a hand-over between stages costs, in minutes; at least 0
 * @param balances further measures to share out fairly; may be empty
 * @param disruptionBudget how much may change hands, or null for no limit
 */
public record Settings(
        Map<ConstraintId, BigDecimal> weights,
        BigDecimal tolerance,
        BigDecimal outerLimit,
        BigDecimal stickiness,
        BigDecimal segmentSwitchMinutes,
        BigDecimal roleSwitchMinutes,
        BigDecimal roadFactor,
        BigDecimal travelSpeedKmh,
        BigDecimal borderMinutes,
        BigDecimal handoverMinutes,
        List<Balance> balances,
        @Nullable DisruptionBudget disruptionBudget) {

    /** Every dial at its default. */
    public static final Settings DEFAULT = new Settings(
            Map.of(),
            BigDecimal.TEN,
            new BigDecimal("25"),
            new BigDecimal("0.3"),
            new BigDecimal("60"),
            new BigDecimal("120"),
            new BigDecimal("1.3"),
            new BigDecimal("60"),
            new BigDecimal("30"),
            new BigDecimal("30"),
            List.of(),
            null);

    public Settings {
        Map<ConstraintId, BigDecimal> all = new EnumMap<>(ConstraintId.class);
        for (ConstraintId constraint : ConstraintId.values()) {
            if (constraint.isWeighted()) {
                all.put(constraint, Decimals.normal(weights.getOrDefault(constraint, constraint.defaultWeight())));
            }
        }
        weights = Collections.unmodifiableMap(all);
        tolerance = Decimals.normal(tolerance);
        outerLimit = Decimals.normal(outerLimit);
        stickiness = Decimals.normal(stickiness);
        segmentSwitchMinutes = Decimals.normal(segmentSwitchMinutes);
        roleSwitchMinutes = Decimals.normal(roleSwitchMinutes);
        roadFactor = Decimals.normal(roadFactor);
        travelSpeedKmh = Decimals.normal(travelSpeedKmh);
        borderMinutes = Decimals.normal(borderMinutes);
        handoverMinutes = Decimals.normal(handoverMinutes);
        balances = List.copyOf(balances);
    }

    /**
     * Returns the weight of a soft constraint.
     *
     * @param constraint a constraint with a weight
     * @return its weight, at least 0
     * @throws IllegalArgumentException where the constraint has no weight
     */
    public BigDecimal weight(ConstraintId constraint) {
        BigDecimal weight = weights.get(constraint);
        if (weight == null) {
            throw new IllegalArgumentException(
                    "The constraint (%s) has no weight in the settings. Maybe its level was meant."
                            .formatted(constraint.id()));
        }
        return weight;
    }

    /**
     * Returns the same settings with other weights.
     *
     * @param value at least 0 by soft constraint; missing ones are at their default
     * @return the new settings
     */
    public Settings withWeights(Map<ConstraintId, BigDecimal> value) {
        return new Settings(
                value,
                tolerance,
                outerLimit,
                stickiness,
                segmentSwitchMinutes,
                roleSwitchMinutes,
                roadFactor,
                travelSpeedKmh,
                borderMinutes,
                handoverMinutes,
                balances,
                disruptionBudget);
    }

    /**
     * Returns the same settings with another disruption budget.
     *
     * @param value the budget, or null for none
     * @return the new settings
     */
    public Settings withDisruptionBudget(@Nullable DisruptionBudget value) {
        return new Settings(
                weights,
                tolerance,
                outerLimit,
                stickiness,
                segmentSwitchMinutes,
                roleSwitchMinutes,
                roadFactor,
                travelSpeedKmh,
                borderMinutes,
                handoverMinutes,
                balances,
                value);
    }
}
