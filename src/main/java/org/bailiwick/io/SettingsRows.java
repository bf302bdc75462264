package org.bailiwick.io;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Settings;

/** Builds the settings of a problem from a row. */
final class SettingsRows {
    private SettingsRows() {}

    static Settings settings(Row row) {
        Settings absent = Settings.DEFAULT;
        Map<ConstraintId, BigDecimal> weights = row.child("weights", "list of weights", SettingsRows::weights);
        List<Balance> balances = row.rows("balances", "balance", SettingsRows::balance);
        return new Settings(
                weights == null ? Map.of() : weights,
                row.decimal("tolerance", absent.tolerance()),
                row.decimal("outerLimit", absent.outerLimit()),
                row.decimal("stickiness", absent.stickiness()),
                row.decimal("segmentSwitchMinutes", absent.segmentSwitchMinutes()),
                row.decimal("roleSwitchMinutes", absent.roleSwitchMinutes()),
                row.decimal("roadFactor", absent.roadFactor()),
                row.decimal("travelSpeedKmh", absent.travelSpeedKmh()),
                row.decimal("borderMinutes", absent.borderMinutes()),
                row.decimal("handoverMinutes", absent.handoverMinutes()),
                balances,
                row.child("disruptionBudget", "disruption budget", SettingsRows::budget));
    }

    private static Map<ConstraintId, BigDecimal> weights(Row row) {
        Map<ConstraintId, BigDecimal> weights = new EnumMap<>(ConstraintId.class);
        for (ConstraintId constraint : ConstraintId.values()) {
            if (constraint.isWeighted()) {
                weights.put(constraint, row.decimal(constraint.id(), constraint.defaultWeight()));
            }
        }
        return weights;
    }

    private static Balance balance(Row row) {
        return new Balance(
                row.id("measure"),
                row.decimal("weight", Balance.DEFAULT_WEIGHT),
                row.decimalOrNull("tolerance"),
                row.decimalOrNull("outerLimit"));
    }

    private static DisruptionBudget budget(Row row) {
        return new DisruptionBudget(row.id("measure"), row.decimal("fraction"));
    }
}
