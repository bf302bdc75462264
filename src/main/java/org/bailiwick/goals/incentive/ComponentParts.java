package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.io.DocumentNode;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** Reads the components of an incentive plan. */
final class ComponentParts {

    private static final List<String> FIELDS = List.of(
            "name",
            "metric",
            "unit",
            "rate",
            "onTarget",
            "onTargetOf",
            "members",
            "threshold",
            "tiers",
            "retroactive",
            "capPercent",
            "cap");
    private static final List<Tier> ONE_TIER = List.of(new Tier(BigDecimal.ZERO, BigDecimal.ONE));

    private final List<Goal> goals;
    private final Map<String, String> members = new LinkedHashMap<>();

    ComponentParts(PeriodView view) {
        goals = view.problem().goals();
        view.members().stream().map(Member::id).forEach(id -> members.put(id, id));
    }

    /** A component, or null where it is of no known goal, which is reported. */
    @Nullable
    Component component(DocumentNode node) {
        node.only(FIELDS);
        node.require("metric", "Maybe the metric of the goal that it pays for was left out.");
        Integer goal = goal(node);
        BigDecimal rate = notNegative(node, "rate");
        BigDecimal onTarget = notNegative(node, "onTarget");
        Map<String, BigDecimal> onTargetOf = onTargetOf(node.child("onTargetOf"));
        requireOneBase(node);
        BigDecimal threshold = notNegative(node, "threshold");
        List<Tier> tiers = tiers(node.child("tiers"));
        List<String> only = new ArrayList<>();
        for (DocumentNode member : node.child("members").items()) {
            String id = member.oneOf(members);
            if (id != null) {
                only.add(id);
            }
        }
        if (goal == null) {
            return null;
        }
        return new Component(
                node.text("name", goals.get(goal).metric()),
                goal,
                rate,
                onTarget,
                onTargetOf,
                only,
                Objects.requireNonNullElse(threshold, BigDecimal.ZERO),
                tiers,
                node.flag("retroactive"),
                notNegative(node, "capPercent"),
                notNegative(node, "cap"));
    }

    private @Nullable Integer goal(DocumentNode node) {
        Map<String, Integer> byMetric = new LinkedHashMap<>();
        Map<String, Integer> byUnit = new LinkedHashMap<>();
        String metric = node.text("metric");
        int found = 0;
        for (int g = 0; g < goals.size(); g++) {
            byMetric.putIfAbsent(goals.get(g).metric(), g);
            if (goals.get(g).metric().equals(metric)) {
                byUnit.putIfAbsent(goals.get(g).unit(), g);
                found++;
            }
        }
        Integer goal = node.child("metric").oneOf(byMetric);
        if (goal != null && node.has("unit")) {
            return byUnit.size() == found ? node.child("unit").oneOf(byUnit) : manyGoals(node, found);
        }
        return found > 1 ? manyGoals(node, found) : goal;
    }

    private static @Nullable Integer manyGoals(DocumentNode node, int found) {
        String maybe = "Maybe give each of the %d goals a metric of its own, or state the unit.".formatted(found);
        node.child("metric").error("manyGoals", "the metric of one goal only", maybe);
        return null;
    }

    private static void requireOneBase(DocumentNode node) {
        boolean hasTarget = node.has("onTarget") || node.has("onTargetOf");
        if (node.has("rate") == hasTarget) {
            node.report(
                    "oneBase",
                    "the component must have either a rate or pay on target (onTarget, onTargetOf). Maybe %s."
                            .formatted(hasTarget ? "leave the rate out" : "\"rate: 0.02\" was left out"));
        }
    }

    private Map<String, BigDecimal> onTargetOf(DocumentNode node) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        node.only(members.keySet());
        node.entries().forEach((member, amount) -> {
            BigDecimal number = notNegative(amount);
            if (number != null) {
                amounts.put(member, number);
            }
        });
        return amounts;
    }

    private static List<Tier> tiers(DocumentNode node) {
        List<Tier> tiers = new ArrayList<>();
        for (DocumentNode entry : node.items()) {
            entry.only(List.of("from", "multiplier"));
            entry.require("from", "Maybe \"from: 0\" must be added.");
            entry.require("multiplier", "Maybe \"multiplier: 1\" must be added.");
            BigDecimal from = notNegative(entry, "from");
            BigDecimal multiplier = notNegative(entry, "multiplier");
            if (from == null || multiplier == null) {
                continue;
            }
            boolean first = tiers.isEmpty();
            if (first && from.signum() != 0) {
                entry.child("from").error("gap", "0 in the first tier", "Maybe a tier with \"from: 0\" is missing.");
            } else if (!first && from.compareTo(tiers.get(tiers.size() - 1).from()) <= 0) {
                entry.child("from").error("notAscending", "above that of the tier before", "Maybe sort the tiers.");
            }
            tiers.add(new Tier(from, multiplier));
        }
        return tiers.isEmpty() ? ONE_TIER : tiers;
    }

    private static @Nullable BigDecimal notNegative(DocumentNode node, String name) {
        return notNegative(node.child(name));
    }

    private static @Nullable BigDecimal notNegative(DocumentNode node) {
        return node.number("at least 0", number -> number.signum() >= 0, "Maybe the sign is wrong.");
    }
}
