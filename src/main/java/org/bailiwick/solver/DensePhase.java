package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.bailiwick.dense.Compiled;
import org.bailiwick.dense.ComponentSearch;
import org.bailiwick.dense.Incumbent;
import org.bailiwick.dense.Limits;
import org.bailiwick.dense.Pace;
import org.bailiwick.model.Score;
import org.bailiwick.score.PeriodView;

/**
 * The search on arrays as a phase of Timefold: it searches apart, and writes its best plan back for Timefold to score. Used
 * once.
 */
final class DensePhase implements PhaseCommand<TeamSolution> {

    /**
     * A plan that is better than all before.
     *
     * @param score its score
     * @param incumbent the plan itself
     * @param elapsed time since the solve was asked for
     */
    record Better(Score score, Incumbent incumbent, Duration elapsed) {}

    private final PlanningModel model;
    private final SolveOptions options;
    private final Stopwatch stopwatch;
    private final Consumer<Better> listener;
    private final Consumer<Limits> limits;
    private volatile boolean stopped;
    private volatile long steps;

    /**
     * @param listener hears of every better plan, one at a time
     * @param limits hears of better bounds
     */
    DensePhase(
            PlanningModel model,
            SolveOptions options,
            Stopwatch stopwatch,
            Consumer<Better> listener,
            Consumer<Limits> limits) {
        this.model = model;
        this.options = options;
        this.stopwatch = stopwatch;
        this.listener = listener;
        this.limits = limits;
    }

    void stop() {
        stopped = true;
    }

    /** How many moves were tried; 0 before the end. */
    long steps() {
        return steps;
    }

    Duration elapsed() {
        return stopwatch.elapsed();
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<TeamSolution> director, BooleanSupplier isPhaseTerminated) {
        ScoredPlan plan = new ScoredPlan(director);
        // Pins are all that is assigned now, and all that a plan may break rules by.
        long hard = plan.score().hardScore();
        ComponentSearch search = new ComponentSearch(
                Compiled.of(model.pairs(), model.points()),
                options.seed(),
                options.threads(),
                incumbent -> tell(new Score(hard, -incumbent.openMinutes(), incumbent.soft()), incumbent),
                limits);
        Incumbent best = search.run(start(), new OptionsPace(isPhaseTerminated));
        steps = search.steps();
        write(best.plan(), plan);
    }

    private void tell(Score score, Incumbent incumbent) {
        try {
            listener.accept(new Better(score, incumbent, elapsed()));
        } catch (RuntimeException | Error e) {
            // The failure comes out only when the searches on the other threads have ended too.
            stopped = true;
            throw e;
        }
    }

    private void write(int[] memberOfDuty, ScoredPlan plan) {
        for (DutyAssignment duty : plan.duties()) {
            int member = memberOfDuty[duty.number()];
            if (!duty.isPinned() && member != PeriodView.NOBODY) {
                plan.assign(duty, plan.members().get(member));
            }
        }
    }

    /** The plan to start from, and the holders where it says nothing. */
    private int[] start() {
        PeriodView view = model.pairs().view();
        int[] start = new int[view.duties().size()];
        for (int d = 0; d < start.length; d++) {
            String wanted = options.start().get(view.duty(d).id());
            int member = wanted == null ? PeriodView.NOBODY : view.memberNumber(wanted);
            start[d] = member == PeriodView.NOBODY ? view.holder(d) : member;
        }
        return start;
    }

    private final class OptionsPace implements Pace {

        private final BooleanSupplier isPhaseTerminated;
        private final long timeLimit;
        private final long stepLimit;

        OptionsPace(BooleanSupplier isPhaseTerminated) {
            this.isPhaseTerminated = isPhaseTerminated;
            this.timeLimit = options.timeLimit().map(Duration::toNanos).orElse(Long.MAX_VALUE);
            this.stepLimit = options.stepLimit().orElse(Long.MAX_VALUE);
        }

        @Override
        public boolean isLimited() {
            return !options.endsAtPlateau();
        }

        @Override
        public double spent(long stepsDone) {
            if (!isLimited()) {
                return 0;
            }
            double bySteps = stepLimit == Long.MAX_VALUE ? 0 : (double) stepsDone / stepLimit;
            // A solve by steps alone must not look at the clock: it would not be the same twice.
            double byTime = timeLimit == Long.MAX_VALUE ? 0 : (double) stopwatch.nanos() / timeLimit;
            return Math.max(bySteps, byTime);
        }

        @Override
        public long stepLimit() {
            return stepLimit;
        }

        @Override
        public boolean isStopRequested() {
            return stopped
                    || isPhaseTerminated.getAsBoolean()
                    || (timeLimit != Long.MAX_VALUE && stopwatch.nanos() >= timeLimit);
        }
    }
}
