package org.bailiwick.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.RollOver;
import org.bailiwick.rollover.RollOverOptions;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.rollover.carry.Carry;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** A team under one policy through its year. Used once, by one thread. */
final class YearRun {

    private static final RollOverOptions OPTIONS = RollOverOptions.DEFAULT.withRampMonths(Person.RAMP_MONTHS);

    /** Who plans every month, or never, needs no advice: nothing is searched for it. */
    private static final RollOverOptions UNADVISED = OPTIONS.withAdvice(0, OPTIONS.leastGain());

    private final World world;
    private final Planner planner;
    private final Policy policy;
    private final List<Assumption> assumptions;
    private final Hands hands = new Hands();
    private Planner.Decision decision;
    private Carry carry;

    /** @param first what every policy begins with */
    YearRun(World world, Planner planner, Policy policy, List<Assumption> assumptions, Planner.Decision first) {
        this.world = world;
        this.planner = planner;
        this.policy = policy;
        this.assumptions = assumptions;
        this.decision = first;
        this.carry = Carry.none(first.problem().team().id(), first.problem().period());
    }

    List<MonthRow> run(int team, int seed) {
        List<MonthRow> rows = new ArrayList<>();
        for (int month = 0; month < world.months(); month++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The year was stopped.");
            }
            double moved = month == 0 ? 0 : next(month);
            rows.add(row(team, seed, month, moved));
        }
        return rows;
    }

    /** Lets a month begin, and returns which part of the goals held moves with it. */
    private double next(int month) {
        Observed observed = new Observed(world, month - 1);
        Holdings holdings = world.month(month - 1).holdings(decision.plan().memberByDuty());
        RollOverResult next = RollOver.of(
                decision.problem(),
                decision.plan(),
                carry,
                observed.actuals(holdings, policy.kind() == Policy.Kind.LEARNING),
                policy.kind() == Policy.Kind.ADVISED ? OPTIONS : UNADVISED);
        carry = next.carry();
        decision = planner.decide(policy, next);
        return moved(next.problem(), decision.plan());
    }

    /** The part of the goals held that a plan moves, as the disruption budget counts it. */
    static double moved(Problem problem, Plan plan) {
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        PeriodView view = pairs.view();
        Map<String, String> members = plan.memberByDuty();
        double held = 0;
        double moved = 0;
        for (int d = 0; d < view.duties().size(); d++) {
            if (pairs.isHeld(d)) {
                double goal = view.measure(d, Measures.GOAL).doubleValue();
                String member = members.get(view.duty(d).id());
                held += goal;
                moved += member == null || member.equals(view.duty(d).holder()) ? 0 : goal;
            }
        }
        return held == 0 ? 0 : moved / held;
    }

    private MonthRow row(int team, int seed, int month, double moved) {
        Truth truth = world.month(month);
        Map<String, String> members = decision.plan().memberByDuty();
        int changed = hands.hold(month, members);
        Measuring measuring = new Measuring(truth, truth.holdings(members));
        return new MonthRow(
                team,
                seed,
                policy,
                month + 1,
                truth.view().members().size(),
                truth.view().duties().size(),
                decision.isNew(),
                measuring.potential(),
                measuring.brought(assumptions, hands, month),
                measuring.inBand(),
                measuring.deviation(),
                moved,
                changed,
                measuring.openHours(),
                measuring.overHours(),
                measuring.fit());
    }
}
