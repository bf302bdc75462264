package org.bailiwick.batch;

import java.util.Locale;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.solver.SolveResult;

/** Puts what came of a team into one row. */
final class Outcomes {

    private Outcomes() {}

    static TeamResult of(TeamTask task, Problem problem, Plan plan, String digest, SolveResult solved) {
        TeamResult earlier = task.earlier();
        Score score = plan.score();
        Bound bound = plan.bound();
        long millis = task.effort().isTime() ? solved.elapsed().toMillis() : 0;
        return new TeamResult(
                task.key(),
                FileNames.of(task.key()),
                score.hard() == 0 && plan.open().isEmpty() ? Status.DONE : Status.OPEN,
                problem.team().id(),
                problem.team().name(),
                plan.period().toString(),
                plan.members().size(),
                plan.assignments().size(),
                plan.open().size(),
                (int) plan.assignments().stream().filter(Outcomes::isMoved).count(),
                score.hard(),
                score.medium(),
                score.soft(),
                bound == null ? null : bound.gap(),
                solved.plan().solver().stopped().name().toLowerCase(Locale.ROOT),
                solved.plan().solver().steps() + (earlier == null ? 0 : earlier.steps()),
                task.round(),
                "",
                digest,
                "",
                millis + (earlier == null ? 0 : earlier.millis()));
    }

    private static boolean isMoved(Assignment assignment) {
        return assignment.member() != null
                && assignment.holder() != null
                && !assignment.member().equals(assignment.holder());
    }
}
