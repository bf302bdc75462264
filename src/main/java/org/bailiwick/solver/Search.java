package org.bailiwick.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.bailiwick.dense.Limits;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Score;
import org.bailiwick.model.StopReason;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** One run of Timefold over a problem. Used once, by one thread; its stop switch may be used by any. */
final class Search {

    /**
     * What a search ended with.
     *
     * @param best its best plan
     * @param stopped why it ended
     * @param steps how many moves it tried
     * @param elapsed how long it took
     */
    record Outcome(TeamSolution best, StopReason stopped, long steps, Duration elapsed) {

        Score score() {
            return TeamScores.of(best);
        }
    }

    private final PlanningModel model;
    private final SolveOptions options;
    private final BoundKeeper bound;
    private final Progress progress;
    private final StopSwitch stop;
    private final DefaultSolver<TeamSolution> solver;
    private final DensePhase dense;
    private volatile @Nullable StopReason reason;
    private @Nullable SolveEvent last;
    private BigDecimal lastHours = BigDecimal.ZERO;

    Search(
            PlanningModel model,
            SolveOptions options,
            long seed,
            BoundKeeper bound,
            Progress progress,
            StopSwitch stop,
            Stopwatch stopwatch) {
        this.model = model;
        this.options = options;
        this.bound = bound;
        this.progress = progress;
        this.stop = stop;
        this.dense = new DensePhase(model, options, stopwatch, this::onBetter, this::onLimits);
        Solver<TeamSolution> built =
                options.engine() == Engine.DENSE ? TaskSolvers.build() : ownSolver(seed, stopwatch.elapsed());
        this.solver = (DefaultSolver<TeamSolution>) built;
    }

    /** Timefold's own limit counts whole milliseconds. */
    private Solver<TeamSolution> ownSolver(long seed, Duration spent) {
        TerminationConfig termination = new TerminationConfig();
        options.timeLimit()
                .map(limit -> limit.compareTo(spent) > 0
                        ? limit.minus(spent).truncatedTo(ChronoUnit.MILLIS).plusMillis(1)
                        : Duration.ZERO)
                .ifPresent(termination::setSpentLimit);
        @SuppressWarnings("rawtypes") // Timefold's own signature
        List<PhaseConfig> phaseConfigs = new ArrayList<>(new SearchPhases(model, options).all());
        SolverConfig config = TeamScores.config(TeamConstraints.ForMoves.class)
                .withRandomSeed(seed)
                .withTerminationConfig(termination)
                .withPhaseList(phaseConfigs);
        return SolverFactory.<TeamSolution>create(config).buildSolver();
    }

    Outcome run() {
        stop.add(solver::terminateEarly);
        stop.add(dense::stop);
        solver.addEventListener(this::onBetter);
        TeamSolution best = solver.solve(model.open().withTask(dense));
        long steps = options.engine() == Engine.DENSE ? dense.steps() : solver.getMoveEvaluationCount();
        Duration elapsed = dense.elapsed();
        return new Outcome(best, reason(steps, elapsed), steps, elapsed);
    }

    private StopReason reason(long steps, Duration elapsed) {
        StopReason known = reason;
        if (known != null) {
            return known;
        }
        if (stop.isRequested() || Thread.currentThread().isInterrupted()) {
            return StopReason.REQUEST;
        }
        if (options.stepLimit().isPresent() && steps >= options.stepLimit().getAsLong()) {
            return StopReason.STEPS;
        }
        boolean late = options.timeLimit()
                .filter(limit -> elapsed.compareTo(limit) >= 0)
                .isPresent();
        return late ? StopReason.TIME : StopReason.PLATEAU;
    }

    private void onBetter(BestSolutionChangedEvent<TeamSolution> event) {
        TeamSolution best = event.getNewBestSolution();
        onBetter(
                phase(event.getProducerId().phaseIndex()),
                TeamScores.of(best),
                PlanningModel.memberOfDuty(best),
                solver.getMoveEvaluationCount(),
                Duration.ofMillis(event.getTimeMillisSpent()));
    }

    private void onBetter(DensePhase.Better better) {
        SolveEvent.Phase phase =
                better.incumbent().steps() == 0 ? SolveEvent.Phase.CONSTRUCTION : SolveEvent.Phase.IMPROVEMENT;
        onBetter(
                phase,
                better.score(),
                better.incumbent().plan(),
                better.incumbent().steps(),
                better.elapsed());
    }

    private synchronized void onBetter(
            SolveEvent.Phase phase, Score score, int[] memberOfDuty, long steps, Duration elapsed) {
        lastHours = bound.assignedHours(memberOfDuty);
        Bound proven = bound.at(score, lastHours);
        int open = (int) Arrays.stream(memberOfDuty)
                .filter(member -> member == PeriodView.NOBODY)
                .count();
        last = new SolveEvent(phase, score, open, memberOfDuty.length, steps, elapsed, proven);
        progress.report(last);
        if (stop.isRequested()) {
            // A request that came before Timefold was ready to hear it.
            end();
        }
        stopIfGoodEnough(score, proven);
    }

    /** The same plan with a better bound is news too, and may be reason enough to stop. */
    private synchronized void onLimits(Limits limits) {
        bound.add(limits);
        SolveEvent before = last;
        if (before != null) {
            Bound proven = bound.at(before.score(), lastHours);
            last = new SolveEvent(
                    before.phase(),
                    before.score(),
                    before.openDuties(),
                    before.totalDuties(),
                    before.steps(),
                    dense.elapsed(),
                    proven);
            progress.report(last);
            stopIfGoodEnough(before.score(), proven);
        }
    }

    private void end() {
        dense.stop();
        solver.terminateEarly();
    }

    private SolveEvent.Phase phase(OptionalInt index) {
        if (index.isEmpty()) {
            return SolveEvent.Phase.START;
        }
        return index.getAsInt() == 0 ? SolveEvent.Phase.CONSTRUCTION : SolveEvent.Phase.IMPROVEMENT;
    }

    private void stopIfGoodEnough(Score score, Bound proven) {
        if (score.medium() < proven.medium()) {
            return;
        }
        boolean optimal = score.soft() >= proven.soft();
        boolean close = options.gapLimit()
                .filter(limit -> proven.gap().compareTo(limit) <= 0)
                .isPresent();
        if (optimal || close) {
            reason = optimal ? StopReason.OPTIMAL : StopReason.GAP;
            end();
        }
    }
}
