package org.bailiwick.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bailiwick.model.Balance;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Settings;

/** The dials in their ranges. */
final class SettingsRules {

    private static final Row SETTINGS = new Row("/settings", "the settings");
    private static final Row WEIGHTS = new Row("/settings/weights", "the weights");
    private static final Row BUDGET = new Row("/settings/disruptionBudget", "the disruption budget");

    private final Report report;
    private final Numbers numbers;

    SettingsRules(Report report) {
        this.report = report;
        this.numbers = new Numbers(report);
    }

    void check(Settings settings) {
        settings.weights()
                .forEach((constraint, weight) ->
                        numbers.notNegative(WEIGHTS, constraint.id(), weight, "0 was meant, which switches it off"));
        band(SETTINGS, settings.tolerance(), settings.outerLimit());
        numbers.between(SETTINGS, "stickiness", settings.stickiness(), 0, 1, "it is in percent");
        numbers.aboveZero(SETTINGS, "travelSpeedKmh", settings.travelSpeedKmh(), "60 was meant, the default");
        if (settings.roadFactor().compareTo(BigDecimal.ONE) < 0) {
            String why = "must be at least 1, as no road is shorter than the straight line";
            numbers.outside(SETTINGS, "roadFactor", settings.roadFactor(), why, "it is the inverse");
        }
        minutes("segmentSwitchMinutes", settings.segmentSwitchMinutes());
        minutes("roleSwitchMinutes", settings.roleSwitchMinutes());
        minutes("borderMinutes", settings.borderMinutes());
        minutes("handoverMinutes", settings.handoverMinutes());
        balances(settings);
        DisruptionBudget budget = settings.disruptionBudget();
        if (budget != null) {
            numbers.between(BUDGET, "fraction", budget.fraction(), 0, 1, "it is in percent");
        }
    }

    private void minutes(String field, BigDecimal value) {
        numbers.notNegative(SETTINGS, field, value, "0 was meant, which switches the cost off");
    }

    private void balances(Settings settings) {
        List<Balance> balances = settings.balances();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < balances.size(); i++) {
            Balance balance = balances.get(i);
            Row row = Row.of("settings/balances", i, "balance", balance.measure());
            numbers.notNegative(row, "weight", balance.weight(), "0 was meant, which switches it off");
            BigDecimal tolerance = balance.tolerance();
            BigDecimal outerLimit = balance.outerLimit();
            if (tolerance != null || outerLimit != null) {
                band(
                        row,
                        tolerance == null ? settings.tolerance() : tolerance,
                        outerLimit == null ? settings.outerLimit() : outerLimit);
            }
            if (!seen.add(balance.measure())) {
                report.error(
                        "doubledBalance",
                        row.at("measure"),
                        () -> "The %s stands there twice. Maybe the second one was meant for another measure."
                                .formatted(row.label()));
            } else if (balance.measure().equals(Measures.GOAL)) {
                report.warning(
                        "doubledBalance",
                        row.at("measure"),
                        () ->
                                "The measure (goal) counts twice, as goalBalance shares it out already. Maybe the weight goalBalance was meant.");
            }
        }
    }

    private void band(Row row, BigDecimal tolerance, BigDecimal outerLimit) {
        numbers.notNegative(row, "tolerance", tolerance, "the sign slipped in");
        if (outerLimit.compareTo(tolerance) < 0) {
            String rule = "must not be below the tolerance (" + Text.shown(tolerance) + ")";
            numbers.outside(row, "outerLimit", outerLimit, rule, "the two are swapped");
        }
    }
}
