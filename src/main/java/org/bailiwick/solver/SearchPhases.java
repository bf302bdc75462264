package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Settings;
import org.bailiwick.score.PeriodView;

/** What a search by Timefold alone does, phase by phase. */
final class SearchPhases {

    /** Where annealing starts, in parts of what a typical move changes; by trials on real and generated teams. */
    private static final double HOT = 0.1;

    private static final int SAMPLES = 1_000;
    private static final double POINTS_PER_HOUR = 6_000;

    /** How many moves to try for each candidate of each duty where the caller sets no limit. */
    private static final long STEPS_PER_CANDIDATE = 1_000;

    private final PlanningModel model;
    private final SolveOptions options;

    SearchPhases(PlanningModel model, SolveOptions options) {
        this.model = model;
        this.options = options;
    }

    List<PhaseConfig<?>> all() {
        List<PhaseConfig<?>> phases = new ArrayList<>();
        phases.add(firstPlan());
        if (options.stepLimit().orElse(1) > 0) {
            phases.add(annealing());
        }
        return phases;
    }

    private CustomPhaseConfig firstPlan() {
        FirstPlan command = new FirstPlan(model.members(options.start()), model.members(holders()));
        return new CustomPhaseConfig().withCustomPhaseCommandList(List.of(command));
    }

    private Map<String, String> holders() {
        Map<String, String> holders = new HashMap<>();
        for (Duty duty : model.pairs().view().duties()) {
            if (duty.holder() != null) {
                holders.put(duty.id(), duty.holder());
            }
        }
        return holders;
    }

    /**
     * Simulated annealing by single changes and swaps. It takes a step at the first move that it accepts. Hard and medium
     * have no temperature: a rule is never traded, nor an open duty.
     */
    private LocalSearchPhaseConfig annealing() {
        long temperature = Math.max(1, (long) (HOT * typicalDelta()));
        LocalSearchAcceptorConfig acceptor = new LocalSearchAcceptorConfig()
                .withSimulatedAnnealingStartingTemperature(
                        HardMediumSoftLongScore.ofSoft(temperature).toString());
        TerminationConfig termination = new TerminationConfig();
        options.stepLimit().ifPresent(termination::setMoveCountLimit);
        if (options.endsAtPlateau()) {
            termination.setMoveCountLimit(STEPS_PER_CANDIDATE * model.candidateCount());
        }
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()))
                .withAcceptorConfig(acceptor)
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(termination);
    }

    /** What a typical move changes: the pairs' part sampled, the balances' part by their slope between the two limits. */
    private double typicalDelta() {
        PeriodView view = model.pairs().view();
        double balances = balanceWeights(view.problem().settings());
        SplittableRandom random = new SplittableRandom(options.seed());
        double sum = 0;
        int samples = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int duty = random.nextInt(view.duties().size());
            int[] eligible = model.pairs().eligible(duty);
            if (eligible.length > 1) {
                double one = model.points().total(duty, eligible[random.nextInt(eligible.length)]);
                double other = model.points().total(duty, eligible[random.nextInt(eligible.length)]);
                double hours = view.duty(duty).hours().doubleValue();
                sum += Math.abs(one - other) + balances * POINTS_PER_HOUR * hours;
                samples++;
            }
        }
        return sum / Math.max(1, samples);
    }

    private static double balanceWeights(Settings settings) {
        BigDecimal sum = settings.weight(ConstraintId.WORKLOAD_BALANCE).add(settings.weight(ConstraintId.GOAL_BALANCE));
        for (Balance balance : settings.balances()) {
            sum = sum.add(balance.weight());
        }
        return sum.doubleValue();
    }
}
