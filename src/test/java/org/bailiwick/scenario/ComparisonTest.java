package org.bailiwick.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.scenario.Difference.Kind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Provenance BY_HAND = new Provenance("test", 0, StopReason.STEPS, 0);

    private final Problem problem = withoutPins(TeamGenerator.generate(4, 12, 7).expanded());

    private static Problem withoutPins(Problem problem) {
        return problem.withDuties(
                problem.duties().stream().map(duty -> duty.withPin(null)).toList());
    }

    private static Side side(Problem problem, int... memberOfDuty) {
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        return new Side("plan", pairs.view(), Side.made(pairs, memberOfDuty, BY_HAND, null));
    }

    private int[] all(int member) {
        int[] plan = new int[problem.duties().size()];
        Arrays.fill(plan, member);
        return plan;
    }

    @Property(tries = 100)
    void aPlanDiffersFromItselfInNothing(@ForAll @IntRange(max = 100_000) int seed) {
        Problem random = RandomProblems.of(seed);
        int[] plan = RandomProblems.plan(PeriodView.of(random), seed);

        Comparison comparison = Comparison.of(List.of(side(random, plan), side(random, plan)));

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.isOfOneProblem()).isTrue();
        assertThat(comparison.terms())
                .allMatch(row -> row.points().get(0).equals(row.points().get(1)));
    }

    @Property(tries = 100)
    void everyDutyThatChangesHandsIsCountedOnce(@ForAll @IntRange(max = 100_000) int seed) {
        Problem random = RandomProblems.of(seed);
        PeriodView view = PeriodView.of(random);
        int[] one = RandomProblems.plan(view, seed);
        int[] other = RandomProblems.plan(view, seed + 1L);

        Contrast contrast = Comparison.of(List.of(side(random, one), side(random, other)))
                .contrasts()
                .get(0);

        int moved = 0;
        for (int d = 0; d < one.length; d++) {
            moved += one[d] >= 0 && other[d] >= 0 && one[d] != other[d] ? 1 : 0;
        }
        assertThat(contrast.of(Kind.MOVED)).hasSize(moved);
        assertThat(contrast.transfers().stream().mapToInt(Transfer::duties).sum())
                .isEqualTo(moved);
        assertThat(contrast.transfers().stream().map(Transfer::hours).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(contrast.hours(Kind.MOVED));
    }

    @Test
    void everyKindOfDifferenceIsTold() {
        List<Duty> rows = problem.duties();
        int[] before = all(0);
        before[1] = PeriodView.NOBODY;
        int[] after = all(0);
        after[0] = 1;
        after[2] = PeriodView.NOBODY;
        Problem changed =
                new Change.PinDuty(rows.get(3).id(), problem.members().get(0).id()).apply(problem);
        changed = new Change.SetValue("duties." + rows.get(4).id() + ".goal", "123456").apply(changed);
        changed = new Change.SetValue("duties." + rows.get(5).id() + ".hours", "1.5").apply(changed);
        changed = new Change.SetValue("duties." + rows.get(11).id() + ".id", "\"another\"").apply(changed);

        Side first = side(problem, before);
        Side second = side(changed, after);
        Map<String, Set<Kind>> kinds = kinds(Comparison.of(List.of(first, second)));

        assertThat(kinds)
                .containsEntry(rows.get(0).id(), Set.of(Kind.MOVED))
                .containsEntry(rows.get(1).id(), Set.of(Kind.FILLED))
                .containsEntry(rows.get(2).id(), Set.of(Kind.OPENED))
                .containsEntry(rows.get(3).id(), Set.of(Kind.PIN_ADDED))
                .containsEntry(rows.get(4).id(), Set.of(Kind.GOAL_CHANGED))
                .containsEntry(rows.get(5).id(), Set.of(Kind.HOURS_CHANGED))
                .containsEntry(rows.get(11).id(), Set.of(Kind.REMOVED))
                .containsEntry("another", Set.of(Kind.ADDED))
                .hasSize(8);
        assertThat(kinds(Comparison.of(List.of(second, first))))
                .containsEntry(rows.get(3).id(), Set.of(Kind.PIN_EXPIRED));
    }

    private static Map<String, Set<Kind>> kinds(Comparison comparison) {
        return comparison.contrasts().get(0).differences().stream()
                .collect(Collectors.groupingBy(
                        Difference::duty, Collectors.mapping(Difference::kind, Collectors.toSet())));
    }

    @Test
    void oneMemberGivesToAnotherInOneSum() {
        Contrast contrast = Comparison.of(List.of(side(problem, all(0)), side(problem, all(2))))
                .contrasts()
                .get(0);

        BigDecimal hours = problem.duties().stream().map(Duty::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(contrast.transfers()).hasSize(1).first().satisfies(transfer -> {
            assertThat(transfer.from()).isEqualTo(problem.members().get(0).id());
            assertThat(transfer.to()).isEqualTo(problem.members().get(2).id());
            assertThat(transfer.duties()).isEqualTo(12);
            assertThat(transfer.hours()).isEqualByComparingTo(hours);
        });
    }

    @Test
    void onePlanAloneIsNotCompared() {
        assertThatThrownBy(() -> Comparison.of(List.of(side(problem, all(0)))))
                .hasMessageContaining("Maybe a second one was left out.");
    }
}
