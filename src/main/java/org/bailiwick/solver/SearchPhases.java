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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;

/** What a search does, phase by phase. */
final class SearchPhases {

    private final PlanningModel model;
    private final SolveOptions options;
    private final DensePhase dense;

    SearchPhases(PlanningModel model, SolveOptions options, DensePhase dense) {
        this.model = model;
        this.options = options;
        this.dense = dense;
    }

    List<PhaseConfig<?>> all() {
        List<PhaseConfig<?>> phases = new ArrayList<>();
        if (options.engine() == Engine.DENSE) {
            phases.add(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(dense)));
            return phases;
        }
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
        LocalSearchAcceptorConfig acceptor = new LocalSearchAcceptorConfig()
                .withSimulatedAnnealingStartingTemperature(
                        HardMediumSoftLongScore.of(0, 0, 1).toString());
        TerminationConfig termination = new TerminationConfig();
        options.stepLimit().ifPresent(termination::setMoveCountLimit);
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig()))
                .withAcceptorConfig(acceptor)
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(termination);
    }
}
