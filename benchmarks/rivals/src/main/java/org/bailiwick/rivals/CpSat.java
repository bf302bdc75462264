package org.bailiwick.rivals;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import org.bailiwick.model.Score;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.Referee;
import org.jspecify.annotations.Nullable;

/**
 * The whole problem in OR-Tools' CP-SAT: first as little open as possible, then the best soft score at that level. Every
 * plan that comes out is judged by the referee; where the two do not agree, it fails.
 */
final class CpSat {

    /** Beyond this a double does not hold every integer, and the solver's objective could not be compared. */
    private static final double EXACT = 0x1p53;

    private final Pairs pairs;
    private final int workers;
    private final long seed;

    CpSat(Pairs pairs, int workers, long seed) {
        this.pairs = pairs;
        this.workers = workers;
        this.seed = seed;
        Loader.loadNativeLibraries();
    }

    /** One level's answer. */
    private record Level(int[] plan, long objective, long bound, boolean optimal) {}

    /**
     * Solves.
     *
     * @param hint a plan to start from, or null
     * @param limit how long, the model's making included; at most half of it goes into the medium level
     * @return the best plan, or null where none was found
     */
    @Nullable
    Outcome solve(int @Nullable [] hint, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Variables variables = new Variables(pairs);
        HardRules.add(variables);
        LinearExpr soft = SoftPoints.add(variables);
        LinearExpr open = open(variables);
        Level medium = medium(variables, open, hint, end);
        if (medium == null) {
            return null;
        }
        variables.model.clearObjective();
        variables.model.addLessOrEqual(open, medium.objective);
        variables.model.maximize(soft);
        variables.hint(medium.plan);
        Level quality = solve(variables, end, null);
        if (quality == null) {
            Score score = judge(medium.plan);
            return new Outcome(medium.plan, score, -medium.bound, null, false);
        }
        Score score = judge(quality.plan);
        requireAgreement(score, medium, quality);
        Long bound = medium.optimal ? quality.bound : null;
        return new Outcome(quality.plan, score, -medium.bound, bound, medium.optimal && quality.optimal);
    }

    private LinearExpr open(Variables variables) {
        PairPoints points = PairPoints.of(pairs);
        LinearExprBuilder open = LinearExpr.newBuilder();
        for (int d = 0; d < variables.duties(); d++) {
            open.addTerm(variables.open[d], points.openMinutes(d));
        }
        return open.build();
    }

    private @Nullable Level medium(Variables variables, LinearExpr open, int @Nullable [] hint, long end) {
        PairPoints points = PairPoints.of(pairs);
        long unavoidable = 0;
        for (int d = 0; d < variables.duties(); d++) {
            unavoidable += pairs.eligible(d).length == 0 ? points.openMinutes(d) : 0;
        }
        Level hinted = null;
        if (hint != null) {
            variables.hint(hint);
            Score score = judge(hint);
            if (score.hard() == 0) {
                long minutes = -score.medium();
                hinted = new Level(hint, minutes, unavoidable, minutes == unavoidable);
            }
        }
        if (hinted != null && hinted.optimal) {
            return hinted;
        }
        variables.model.minimize(open);
        long now = System.nanoTime();
        Level found = solve(variables, now + (end - now) / 2, new StopAt(unavoidable));
        if (found == null) {
            return hinted;
        }
        // The solver's own bound may be below: its presolve forgets that no duty is less than not open.
        long bound = Math.max(unavoidable, found.bound);
        return new Level(found.plan, found.objective, bound, found.objective == bound);
    }

    /** Ends a search as soon as its objective is as small as it can be. */
    private static final class StopAt extends CpSolverSolutionCallback {

        private final long least;

        StopAt(long least) {
            this.least = least;
        }

        @Override
        public void onSolutionCallback() {
            if (objectiveValue() < least + 0.5) {
                stopSearch();
            }
        }
    }

    private @Nullable Level solve(Variables variables, long end, @Nullable StopAt stop) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.001, (end - System.nanoTime()) / 1e9))
                .setNumWorkers(workers)
                .setRandomSeed((int) seed)
                .setRelativeGapLimit(0)
                .setAbsoluteGapLimit(0.5);
        CpSolverStatus status = solver.solve(variables.model, stop);
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT refuses the model: " + variables.model.validate()
                    + " Maybe a number of the problem is too large for it.");
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return null;
        }
        if (Math.abs(solver.objectiveValue()) > EXACT || Math.abs(solver.bestObjectiveBound()) > EXACT) {
            throw new ArithmeticException("CP-SAT's objective (%f) is beyond what a double holds exactly."
                    .formatted(solver.objectiveValue()));
        }
        return new Level(
                variables.plan(solver::booleanValue),
                Math.round(solver.objectiveValue()),
                Math.round(solver.bestObjectiveBound()),
                status == CpSolverStatus.OPTIMAL);
    }

    private Score judge(int[] plan) {
        return Referee.of(pairs).judge(plan).score();
    }

    /** A solution that is not proven to be best may still waste points in its cost variables, but never gain any. */
    private void requireAgreement(Score score, Level medium, Level quality) {
        boolean agreed = score.hard() == 0
                && -score.medium() <= medium.objective
                && (medium.optimal ? -score.medium() == medium.objective : true)
                && (quality.optimal ? score.soft() == quality.objective : score.soft() >= quality.objective)
                && score.soft() <= quality.bound;
        if (!agreed) {
            throw new IllegalStateException(
                    "The referee (%s) and CP-SAT (open %d, soft %d, bound %d%s) do not agree on a plan. Maybe a term is not linearised as the model says: please report it."
                            .formatted(
                                    score,
                                    medium.objective,
                                    quality.objective,
                                    quality.bound,
                                    quality.optimal ? ", optimal" : ""));
        }
    }
}
