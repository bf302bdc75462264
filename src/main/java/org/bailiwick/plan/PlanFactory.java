package org.bailiwick.plan;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.explain.OpenReasons;
import org.bailiwick.goals.GoalBreakdown;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * Makes complete plans of one problem: what the solver decides, with everything that a reader of the plan asks for.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlanFactory {

    private final Pairs pairs;
    private final PeriodView view;
    private final Referee referee;
    private final Summaries summaries;
    private final String digest;

    private PlanFactory(Pairs pairs) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.referee = Referee.of(pairs);
        this.summaries = Summaries.of(pairs);
        this.digest = ProblemDigest.of(view.problem());
    }

    /**
     * Returns the factory of a problem's plans.
     *
     * @param pairs the problem
     * @return the factory
     */
    public static PlanFactory of(Pairs pairs) {
        return new PlanFactory(pairs);
    }

    /**
     * Makes a plan.
     *
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @param solver how the plan came to be
     * @param bound proven limits, or null where none are known
     * @return the plan, with the referee's score
     * @throws IllegalArgumentException where the assignment has another length than the view
     * @throws ArithmeticException where a sum does not fit 64 bits
     */
    public Plan plan(int[] memberOfDuty, Provenance solver, @Nullable Bound bound) {
        int[] frozen = memberOfDuty.clone();
        Judgement judgement = referee.judge(frozen);
        List<Term> terms =
                judgement.terms().stream().filter(term -> term.points() != 0).toList();
        return new Plan(
                view.problem().team().id(),
                view.problem().period(),
                digest,
                solver,
                judgement.score(),
                terms,
                bound,
                assignments(frozen),
                summaries.of(frozen),
                OpenReasons.of(pairs, frozen),
                GoalBreakdown.of(view, frozen));
    }

    private List<Assignment> assignments(int[] memberOfDuty) {
        List<Assignment> assignments = new ArrayList<>(memberOfDuty.length);
        for (int d = 0; d < memberOfDuty.length; d++) {
            int member = memberOfDuty[d];
            Duty duty = view.duty(d);
            String id = member == PeriodView.NOBODY ? null : view.member(member).id();
            assignments.add(new Assignment(duty.id(), id, duty.holder()));
        }
        return assignments;
    }
}
