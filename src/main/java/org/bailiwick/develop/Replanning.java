package org.bailiwick.develop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;

/**
 * Plans anew with and without raised levels, each time from the best plan known without them.
 *
 * <p>A search that is not run to a proof may stumble on something that has nothing to do with the levels. So every plan found
 * for one change is tried for all of them, and for none, before differences are taken.
 */
final class Replanning {

    /**
     * The best plan known for a problem.
     *
     * @param memberOfDuty the plan
     * @param score its score
     * @param bound what is proven, or null for nothing
     */
    record Best(
            List<Integer> memberOfDuty,
            Score score,
            @Nullable Bound bound) {

        boolean isProven() {
            return bound != null
                    && score.hard() == 0
                    && score.medium() >= bound.medium()
                    && score.soft() >= bound.soft();
        }

        Certainty certainty() {
            return isProven() ? Certainty.PROVEN : Certainty.FOUND;
        }

        /** Another plan for the same problem; a bound of quality holds for one level of open duties only. */
        Best with(List<Integer> plan, Score other) {
            return new Best(plan, other, other.medium() == score.medium() ? bound : null);
        }

        /** This one, unless another plan is better. */
        Best orBetter(List<Integer> plan, Score other) {
            return other.compareTo(score) > 0 ? with(plan, other) : this;
        }
    }

    /**
     * What a change gives after re-planning.
     *
     * @param gain the best plan with it against the best one without
     * @param certainty how sure that is
     * @param mostPoints a proven limit of the points where no more open duties are filled, or null for none
     */
    record Result(Gain gain, Certainty certainty, @Nullable Long mostPoints) {}

    private final Situation situation;
    private final DevelopmentOptions options;
    private final AllocationSolver solver = new AllocationSolver();
    private Best base;

    Replanning(Situation situation, DevelopmentOptions options) {
        this.situation = situation;
        this.options = options;
        Best given = new Best(numbers(situation.plan()), situation.score(), null);
        base = options.resolves() == 0
                ? given
                : solve(situation.view().problem(), given).orBetter(given.memberOfDuty(), given.score());
    }

    /** The best plan known without any change. */
    Best base() {
        return base;
    }

    /** Plans anew for every change, and compares; the best plan without any change may become better by it. */
    List<Result> results(List<Change> changes) {
        List<Best> found = new ArrayList<>();
        for (Change change : changes) {
            found.add(solve(situation.raised(change.member(), change.levels()), base));
        }
        Map<List<Integer>, Score> legal = legal(found);
        legal.forEach((plan, score) -> base = base.orBetter(plan, score));
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            results.add(result(changes.get(i), found.get(i), legal));
        }
        return results;
    }

    /** The plans that break no rule without any change either, with their scores then. */
    private Map<List<Integer>, Score> legal(List<Best> found) {
        Referee referee = Referee.of(situation.pairs());
        Map<List<Integer>, Score> legal = new LinkedHashMap<>();
        legal.put(base.memberOfDuty(), base.score());
        for (Best best : found) {
            Score score = referee.judge(array(best.memberOfDuty())).score();
            if (score.hard() >= base.score().hard()) {
                legal.put(best.memberOfDuty(), score);
            }
        }
        return legal;
    }

    private Result result(Change change, Best found, Map<List<Integer>, Score> legal) {
        Best best = found;
        for (Map.Entry<List<Integer>, Score> plan : legal.entrySet()) {
            if (change.isOnlyFit()) {
                Score now = plan.getValue();
                long soft = Math.addExact(now.soft(), change.fitGain(situation, array(plan.getKey())));
                best = best.orBetter(plan.getKey(), new Score(now.hard(), now.medium(), soft));
            }
        }
        Bound bound = best.bound();
        return new Result(
                Gain.between(base.score(), best.score()),
                best.isProven() && base.isProven() ? Certainty.PROVEN : Certainty.FOUND,
                bound != null && best.score().medium() == base.score().medium()
                        ? bound.soft() - base.score().soft()
                        : null);
    }

    private Best solve(Problem problem, Best start) {
        PeriodView view = situation.view();
        Map<String, String> memberByDuty = new LinkedHashMap<>();
        for (int d = 0; d < start.memberOfDuty().size(); d++) {
            int member = start.memberOfDuty().get(d);
            if (member != PeriodView.NOBODY) {
                memberByDuty.put(view.duty(d).id(), view.member(member).id());
            }
        }
        SolveOptions effort = SolveOptions.defaults()
                .withSeed(options.seed())
                .withStepLimit(options.steps())
                .withStart(memberByDuty);
        Plan plan = solver.solve(problem, effort).plan();
        return new Best(numbers(plan), plan.score(), plan.bound());
    }

    private List<Integer> numbers(Plan plan) {
        PeriodView view = situation.view();
        int[] memberOfDuty = new int[view.duties().size()];
        for (Assignment row : plan.assignments()) {
            memberOfDuty[view.dutyNumber(row.duty())] =
                    row.member() == null ? PeriodView.NOBODY : view.memberNumber(row.member());
        }
        return numbers(memberOfDuty);
    }

    private static List<Integer> numbers(int[] memberOfDuty) {
        return Arrays.stream(memberOfDuty).boxed().toList();
    }

    private static int[] array(List<Integer> plan) {
        return plan.stream().mapToInt(Integer::intValue).toArray();
    }
}
