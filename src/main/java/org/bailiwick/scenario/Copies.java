package org.bailiwick.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.io.ProblemEdit;
import org.bailiwick.model.Problem;

/** Problems with rows added, or a field set by its name. */
final class Copies {

    private Copies() {}

    /** The problem with the rows of another one behind its own. */
    static Problem joined(Problem problem, Problem rows) {
        return new Problem(
                problem.team(),
                problem.period(),
                problem.settings(),
                joined(problem.skills(), rows.skills()),
                joined(problem.roles(), rows.roles()),
                joined(problem.conflicts(), rows.conflicts()),
                joined(problem.segments(), rows.segments()),
                joined(problem.stages(), rows.stages()),
                joined(problem.members(), rows.members()),
                joined(problem.coverage(), rows.coverage()),
                joined(problem.duties(), rows.duties()),
                joined(problem.goals(), rows.goals()),
                problem.pairTable());
    }

    static <T> List<T> joined(List<T> rows, List<T> more) {
        return Stream.concat(rows.stream(), more.stream()).toList();
    }

    /** Sets a field by its name; a duty that a coverage rule stands for is written out before. */
    static Problem set(Problem problem, Change.SetValue change) {
        Problem written = change.path().startsWith("duties.") ? problem.expanded() : problem;
        return ProblemEdit.set(written.withPairTable(null), change.path(), change.value())
                .orThrow()
                .withPairTable(problem.pairTable());
    }
}
