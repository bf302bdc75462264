package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.bailiwick.model.Plan;
import org.bailiwick.testing.Optima;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimaTest {

    @ParameterizedTest
    @MethodSource("org.bailiwick.testing.Optima#all")
    void noPlanIsAboveAProvenOptimumAndNoBoundIsBelow(Optima optimum) {
        SolveOptions options = SolveOptions.defaults().withStepLimit(50_000);
        Plan plan = new AllocationSolver().solve(optimum.problem(), options).plan();
        assertThat(plan.score().hard()).isZero();
        assertThat(plan.score().medium()).isLessThanOrEqualTo(optimum.medium());
        assertThat(plan.bound().medium()).isGreaterThanOrEqualTo(optimum.medium());
        if (plan.score().medium() == optimum.medium()) {
            assertThat(plan.score().soft()).isLessThanOrEqualTo(optimum.soft());
            assertThat(plan.bound().soft()).isGreaterThanOrEqualTo(optimum.soft());
        }
    }
}
