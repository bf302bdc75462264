package org.bailiwick.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Member;
import org.bailiwick.score.BandCost;
import org.bailiwick.score.FairCosts;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/** Every measure that a constraint sums up over a member's duties, scaled to integers and numbered from 0. */
final class ModelMeasures {

    private final PeriodView view;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<ScaledMeasure> scaled = new ArrayList<>();
    private final Map<String, List<BandCost>> balances = new HashMap<>();
    private final ScaledMeasure hours;
    private final @Nullable List<BandCost> workload;
    private final @Nullable ScaledMeasure goals;
    private final @Nullable List<BandCost> goalCosts;

    ModelMeasures(Pairs pairs) {
        this.view = pairs.view();
        FairCosts fairCosts = pairs.fairCosts();
        this.hours = fairCosts.hours();
        this.workload = fairCosts.workload().orElse(null);
        Map<String, FairCosts.Shared> fairShares = new HashMap<>();
        fairCosts.shared().stream()
                .filter(shared -> shared.fair().weight().signum() > 0)
                .forEach(shared -> fairShares.put(shared.fair().constraint(), shared));
        FairCosts.Shared goal = fairShares.get(ConstraintId.GOAL_BALANCE.id());
        this.goals = goal == null ? null : goal.measure();
        this.goalCosts = goal == null ? null : goal.costs();
        for (Balance balance : view.problem().settings().balances()) {
            FairCosts.Shared shared = fairShares.get(constraint(balance.measure()));
            if (shared != null) {
                add(shared.measure());
                balances.put(balance.measure(), shared.costs());
            }
        }
        for (Member member : view.members()) {
            member.maxMeasures().keySet().forEach(this::number);
        }
    }

    private static String constraint(String measure) {
        return ConstraintId.BALANCE_PREFIX + measure;
    }

    private int number(String measure) {
        Integer known = numbers.get(measure);
        return known == null ? add(ScaledMeasure.of(view, measure)) : known;
    }

    /** The number of a measure, a new one unless it has one. */
    private int add(ScaledMeasure measure) {
        return numbers.computeIfAbsent(measure.measure(), name -> {
            scaled.add(measure);
            return scaled.size() - 1;
        });
    }

    int count() {
        return scaled.size();
    }

    PeriodView view() {
        return view;
    }

    /** What the duties carry of the measures that are balanced or capped, zeros left out. */
    List<MeasureAmount> amounts() {
        List<MeasureAmount> amounts = new ArrayList<>();
        for (int measure = 0; measure < scaled.size(); measure++) {
            for (int d = 0; d < view.duties().size(); d++) {
                long amount = scaled.get(measure).amount(d);
                if (amount > 0) {
                    amounts.add(new MeasureAmount(d, measure, amount));
                }
            }
        }
        return amounts;
    }

    long hours(int duty) {
        return hours.amount(duty);
    }

    long goalAmount(int duty) {
        return goals == null ? 0 : goals.amount(duty);
    }

    @Nullable
    BandCost workload(int member) {
        return workload == null ? null : workload.get(member);
    }

    @Nullable
    FairLoad goal(int member) {
        return goalCosts == null ? null : new FairLoad(member, ConstraintId.GOAL_BALANCE.id(), goalCosts.get(member));
    }

    @Nullable
    FairLoad[] fairLoads(int member) {
        @Nullable FairLoad[] loads = new FairLoad[scaled.size()];
        balances.forEach((measure, costs) ->
                loads[number(measure)] = new FairLoad(member, constraint(measure), costs.get(member)));
        return loads;
    }

    @Nullable
    MeasureCap[] caps(int member) {
        @Nullable MeasureCap[] caps = new MeasureCap[scaled.size()];
        view.member(member)
                .maxMeasures()
                .forEach((measure, limit) -> caps[number(measure)] =
                        MeasureCap.of(limit, scaled.get(number(measure)).scale()));
        return caps;
    }
}
