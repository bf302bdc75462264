package org.bailiwick.rivals;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import org.bailiwick.model.Score;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * Generalized assignment as a mixed-integer program: every duty with one member, within the capacities, at the highest points
 * of the pairs. Not for teams, whose further rules and terms it does not know: it fails where one of them counts.
 */
final class Mip {

    private final Pairs pairs;
    private final PeriodView view;
    private final String backend;
    private final ModelBuilder model;
    private final Variable[][] takes;

    /**
     * @param backend a solver's name in OR-Tools, {@code SCIP} or {@code HIGHS}
     */
    Mip(Pairs pairs, String backend) {
        Loader.loadNativeLibraries();
        this.pairs = pairs;
        this.view = pairs.view();
        this.backend = backend;
        this.model = new ModelBuilder();
        this.takes = new Variable[view.duties().size()][];
    }

    @Nullable
    Outcome solve(Duration limit) {
        long began = System.nanoTime();
        ModelSolver solver = new ModelSolver(backend);
        if (!solver.solverIsSupported()) {
            throw new IllegalStateException(
                    "OR-Tools has no solver (%s) here. Maybe it was built without it.".formatted(backend));
        }
        build();
        Duration left = limit.minusNanos(System.nanoTime() - began);
        solver.setTimeLimit(left.isNegative() ? Duration.ofMillis(1) : left);
        SolveStatus status = solver.solve(model);
        if (!solver.hasSolution()) {
            return null;
        }
        int[] plan = plan(solver);
        Score score = Referee.of(pairs).judge(plan).score();
        double objective = solver.getObjectiveValue();
        if (score.hard() != 0 || score.medium() != 0 || Math.abs(score.soft() - objective) > 0.5) {
            throw new IllegalStateException(
                    "The referee (%s) and the program's objective (%f) do not agree. Maybe the problem is no generalized assignment."
                            .formatted(score, objective));
        }
        double bound = solver.getBestObjectiveBound();
        boolean isKnown = Math.abs(bound) < 0x1p53 && bound >= objective - 0.5;
        Long softBound = isKnown ? (Long) (long) Math.ceil(bound - 1e-3) : null;
        return new Outcome(plan, score, 0, softBound, status == SolveStatus.OPTIMAL);
    }

    private void build() {
        PairPoints points = PairPoints.of(pairs);
        LinearExprBuilder objective = LinearExpr.newBuilder();
        LinearExprBuilder[] efforts = new LinearExprBuilder[view.members().size()];
        for (int m = 0; m < efforts.length; m++) {
            efforts[m] = LinearExpr.newBuilder();
        }
        for (int d = 0; d < takes.length; d++) {
            int[] eligible = pairs.eligible(d);
            takes[d] = new Variable[eligible.length];
            for (int i = 0; i < eligible.length; i++) {
                takes[d][i] = model.newBoolVar("x_%d_%d".formatted(d, eligible[i]));
                efforts[eligible[i]].addTerm(takes[d][i], pairs.effortMinutes(d, eligible[i]));
                objective.addTerm(takes[d][i], points.total(d, eligible[i]));
            }
            model.addEquality(LinearExpr.sum(takes[d]), 1);
        }
        for (int m = 0; m < efforts.length; m++) {
            model.addLessOrEqual(efforts[m], view.capacityMinutes(m));
        }
        model.maximize(objective);
    }

    private int[] plan(ModelSolver solver) {
        int[] plan = Plans.nobody(view);
        for (int d = 0; d < plan.length; d++) {
            for (int i = 0; i < takes[d].length; i++) {
                if (solver.getValue(takes[d][i]) > 0.5) {
                    plan[d] = pairs.eligible(d)[i];
                }
            }
        }
        return plan;
    }
}
