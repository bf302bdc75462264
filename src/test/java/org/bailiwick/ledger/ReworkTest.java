package org.bailiwick.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.solver.SolveOptions;
import org.junit.jupiter.api.Test;

class ReworkTest {

    private static final SolveOptions OPTIONS = SolveOptions.defaults().withStepLimit(2_000);

    private final Problem problem = Samples.problem("east", YearMonth.of(2026, 12));

    private static PlanContent content(Problem problem, Plan plan) {
        return new PlanContent(
                PlanId.of("2026-12/east/1"), ProblemWriter.toCanonicalJson(problem), Samples.bytes(plan));
    }

    private static Choice choice(Move move, Decision decision) {
        return new Choice(move.duty(), move.to(), decision);
    }

    @Test
    void acceptedMovesStayAndRejectedOnesDoNotComeAgain() {
        Plan plan = Samples.plan(problem, 1);
        PlanContent content = content(problem, plan);
        List<Move> moves = Move.of(content, List.of());
        assertThat(moves).hasSizeGreaterThan(2);
        Move wanted = moves.get(0);
        Move unwanted = moves.get(1);

        Comparison comparison = Rework.of(
                        content, List.of(choice(wanted, Decision.ACCEPTED), choice(unwanted, Decision.REJECTED)))
                .solve(OPTIONS, event -> {});

        Plan made = comparison.sides().get(1).plan();
        assertThat(made.memberByDuty()).containsEntry(wanted.duty(), wanted.to());
        assertThat(made.memberByDuty().get(unwanted.duty())).isNotEqualTo(unwanted.to());
        assertThat(made.problemDigest()).isEqualTo(plan.problemDigest());
        assertThat(made.score().hard()).isZero();
        assertThat(comparison.sides().get(0).plan().assignments()).isEqualTo(plan.assignments());
        // What was accepted is still a move from its holder.
        assertThat(Move.of(content(problem, made), List.of()))
                .extracting(Move::duty)
                .contains(wanted.duty());
    }

    @Test
    void whatWasAcceptedTakesItsPartOfTheBudget() {
        Problem tight = problem.withSettings(
                problem.settings().withDisruptionBudget(new DisruptionBudget(Measures.COUNT, new BigDecimal("0.3"))));
        Plan plan = Samples.plan(tight, 1);
        PlanContent content = content(tight, plan);
        List<Choice> all = Move.of(content, List.of()).stream()
                .map(move -> choice(move, Decision.ACCEPTED))
                .toList();
        assertThat(all).isNotEmpty();

        Plan made = Rework.of(content, all)
                .solve(OPTIONS, event -> {})
                .sides()
                .get(1)
                .plan();

        assertThat(made.score().hard()).isZero();
        all.forEach(choice -> assertThat(made.memberByDuty()).containsEntry(choice.duty(), choice.member()));
    }

    @Test
    void withoutADecisionThereIsNothingToSolve() {
        PlanContent content = content(problem, Samples.plan(problem, 1));

        assertThatThrownBy(() -> Rework.of(content, List.of()))
                .hasMessageContaining("no move of 2026-12/east/1 is accepted");
    }
}
