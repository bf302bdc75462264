package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.rollover.actuals.Target;
import org.bailiwick.score.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Other amounts of the team's goals. Where a goal is broken down by the duties' goals, these grow or shrink with it: each is
 * multiplied by new amount over old amount, rounded half up to the goal's decimals, or to the duty's own where it has more.
 */
final class Targets {

    private static final String LIST = "targets";

    private final NextMonth next;
    private final Complaints complaints;

    Targets(NextMonth next, Complaints complaints) {
        this.next = next;
        this.complaints = complaints;
    }

    void set(List<Target> targets) {
        Map<Goal, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            List<Goal> meant = next.problem().goals().stream()
                    .filter(goal -> goal.metric().equals(target.metric())
                            && (target.unit() == null || goal.unit().equals(target.unit())))
                    .toList();
            if (meant.size() == 1) {
                amounts.put(meant.get(0), target.amount());
            } else {
                complain(i, target, meant);
            }
        }
        List<Goal> goals = new ArrayList<>();
        next.problem().goals().forEach(goal -> goals.add(with(goal, amounts.get(goal))));
        next.set(next.problem().withGoals(goals));
        next.eachDuty(duty -> scaled(duty, amounts));
    }

    private void complain(int index, Target target, List<Goal> meant) {
        List<String> metrics = next.problem().goals().stream().map(Goal::metric).toList();
        if (!metrics.contains(target.metric())) {
            complaints.unknown(LIST, index, "metric", target.metric(), metrics);
            return;
        }
        complaints.add(
                meant.isEmpty() ? "unknownValue" : "ambiguous",
                LIST,
                index,
                "unit",
                "%s goals have the metric (%s) and the unit (%s). Maybe state the unit of one of them."
                        .formatted(
                                meant.isEmpty() ? "no" : String.valueOf(meant.size()), target.metric(), target.unit()));
    }

    private Goal with(Goal goal, @Nullable BigDecimal amount) {
        if (amount == null) {
            return goal;
        }
        next.reasons().note(ChangeList.GOAL, NextMonth.idOf(goal), "amount", Why.TARGET, "");
        return new Goal(goal.metric(), goal.unit(), amount, goal.decimals(), goal.basis(), goal.roles(), goal.stages());
    }

    /** Of several goals that a duty counts for, the first counts. */
    private Duty scaled(Duty duty, Map<Goal, BigDecimal> amounts) {
        for (Map.Entry<Goal, BigDecimal> entry : amounts.entrySet()) {
            Goal goal = entry.getKey();
            if (goal.basis().equals(Measures.GOAL) && goal.amount().signum() > 0 && goal.counts(duty)) {
                int decimals = Math.max(0, Math.max(goal.decimals(), duty.goal().scale()));
                String evidence = "before=%s after=%s"
                        .formatted(
                                goal.amount().toPlainString(), entry.getValue().toPlainString());
                next.reasons().note(ChangeList.DUTY, duty.id(), "goal", Why.TARGET, evidence);
                return duty.withGoal(Exact.of(duty.goal())
                        .multiply(Exact.of(entry.getValue()))
                        .divide(Exact.of(goal.amount()))
                        .bigDecimalValue(decimals, RoundingMode.HALF_UP));
            }
        }
        return duty;
    }
}
