package org.bailiwick.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemEdit;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Goal;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private final Problem problem = TeamGenerator.generate(4, 12, 7).expanded();
    private final Member first = problem.members().get(0);
    private final Duty duty = problem.duties().get(3);

    @Test
    void whoLeavesIsNoMemberAndNothingElseChanges() {
        Problem changed = new Change.Leave(first.id()).apply(problem);

        assertThat(changed.members()).isEqualTo(problem.members().subList(1, 4));
        assertThat(changed.withMembers(problem.members())).isEqualTo(problem);
    }

    @Test
    void whoJoinsLikeAnotherDiffersInIdAndNameOnly() {
        Problem changed = new Change.JoinLike(first.id(), "new-one").apply(problem);

        assertThat(changed.members()).hasSize(5).startsWith(problem.members().toArray(new Member[0]));
        Member joined = changed.members().get(4);
        assertThat(joined.id()).isEqualTo("new-one");
        assertThat(joined)
                .usingRecursiveComparison()
                .ignoringFields("id", "name", "validity")
                .isEqualTo(first);
    }

    @Test
    void timeAndSkillsOfOneMemberChange() {
        Problem changed = new Change.SkillLevel(
                        first.id(), problem.skills().get(0).id(), BigDecimal.ONE)
                .apply(new Change.Capacity(first.id(), BigDecimal.TEN)
                        .apply(new Change.Availability(first.id(), new BigDecimal("0.5")).apply(problem)));

        Member now = changed.members().get(0);
        assertThat(now.capacityHours()).isEqualByComparingTo("10");
        assertThat(now.availability()).isEqualByComparingTo("0.5");
        assertThat(Pairs.level(now, problem.skills().get(0).id())).isEqualByComparingTo("1");
        assertThat(now)
                .usingRecursiveComparison()
                .ignoringFields("capacityHours", "availability", "skills")
                .isEqualTo(first);
        assertThat(changed.members().subList(1, 4)).isEqualTo(problem.members().subList(1, 4));
    }

    @Property(tries = 50)
    void theGoalsOfTheDutiesGrowAsTheGoalDoes(@ForAll @IntRange(min = -99, max = 500) int percent) {
        Goal goal = problem.goals().stream()
                .filter(any -> any.basis().equals("goal"))
                .findFirst()
                .orElseThrow();
        Problem changed = new Change.GoalPercent(goal.metric(), BigDecimal.valueOf(percent)).apply(problem);

        BigDecimal factor = BigDecimal.valueOf(100 + percent).movePointLeft(2);
        Goal now = changed.goals().get(problem.goals().indexOf(goal));
        assertThat(now.amount()).isEqualByComparingTo(goal.amount().multiply(factor));
        BigDecimal half = new BigDecimal("0.5").movePointLeft(goal.decimals());
        for (int i = 0; i < problem.duties().size(); i++) {
            BigDecimal old = problem.duties().get(i).goal();
            BigDecimal expected = goal.counts(problem.duties().get(i)) ? old.multiply(factor) : old;
            assertThat(changed.duties().get(i).goal().subtract(expected).abs()).isLessThanOrEqualTo(half);
        }
    }

    @Test
    void anAmountGivesTheSameAsThePercentThatItIs() {
        Goal goal = problem.goals().get(0);
        BigDecimal twice = goal.amount().multiply(BigDecimal.valueOf(2));

        assertThat(new Change.GoalAmount(goal.metric(), twice).apply(problem))
                .isEqualTo(new Change.GoalPercent(goal.metric(), BigDecimal.valueOf(100)).apply(problem));
    }

    @Test
    void aPinnedDutyIsHeldByWhomItIsPinnedTo() {
        Problem changed = new Change.PinDuty(duty.id(), first.id()).apply(problem);

        PeriodView view = PeriodView.of(changed);
        int number = view.dutyNumber(duty.id());
        assertThat(view.isPinned(number)).isTrue();
        assertThat(view.member(view.holder(number))).isEqualTo(first);
        assertThat(changed.duties())
                .filteredOn(row -> !problem.duties().contains(row))
                .hasSize(1);
    }

    @Test
    void aForbiddenDutyIsExcludedForItsMemberOnly() {
        Problem changed = new Change.ForbidDuty(duty.id(), first.id()).apply(problem);

        assertThat(changed.members().get(0).cannot())
                .endsWith(new DutyPattern(duty.role(), duty.segment(), duty.stage()));
        Pairs pairs = Pairs.of(PeriodView.of(changed));
        assertThat(pairs.isEligible(pairs.view().dutyNumber(duty.id()), 0)).isFalse();
        assertThat(changed.members().subList(1, 4)).isEqualTo(problem.members().subList(1, 4));
    }

    @Test
    void anAvoidedDutyIsThatSeatOnly() {
        Problem changed = new Change.AvoidDuties(Map.of(duty.id(), Set.of(first.id()))).apply(problem);

        Pairs before = Pairs.of(PeriodView.of(problem));
        Pairs pairs = Pairs.of(PeriodView.of(changed));
        for (int d = 0; d < before.view().duties().size(); d++) {
            for (int m = 0; m < before.view().members().size(); m++) {
                boolean isAvoided = before.view().duty(d).equals(duty) && m == 0;
                assertThat(pairs.isEligible(d, m)).isEqualTo(before.isEligible(d, m) && !isAvoided);
                if (pairs.isEligible(d, m)) {
                    assertThat(pairs.effortMinutes(d, m)).isEqualTo(before.effortMinutes(d, m));
                }
            }
        }
        assertThat(changed.withPairTable(null)).isEqualTo(problem);
    }

    @Test
    void aFieldOfTheSettingsOrOfARowIsSet() {
        Problem changed = new Change.SetValue("members." + first.id() + ".maxSegments", "3")
                .apply(new Change.SetValue("settings.weights.focus", "2.5").apply(problem));

        assertThat(changed.settings().weight(org.bailiwick.model.ConstraintId.FOCUS))
                .isEqualByComparingTo("2.5");
        assertThat(changed.members().get(0).maxSegments()).isEqualTo(3);
        Problem back = new Change.SetValue(
                        "members." + first.id() + ".maxSegments", String.valueOf(first.maxSegments()))
                .apply(new Change.SetValue("settings.weights.focus", "1").apply(changed));
        assertThat(back).isEqualTo(problem);
    }

    @Test
    void settingWhatIsThereAlreadyChangesNothing() {
        String stickiness = problem.settings().stickiness().toPlainString();

        assertThat(new Change.SetValue("settings.stickiness", stickiness).apply(problem))
                .isEqualTo(problem);
    }

    @Test
    void rowsAreAddedBehindTheOthers() {
        Problem rows = problem.withMembers(List.of());
        Problem changed = new Change.AddRows(rows).apply(problem);

        assertThat(changed.duties()).hasSize(24).startsWith(problem.duties().toArray(new Duty[0]));
        assertThat(changed.members()).isEqualTo(problem.members());
    }

    @Test
    void whatIsNotThereIsSaidWithWhatMayBeMeant() {
        String slip = first.id().substring(1);
        for (Change change : List.of(
                new Change.Leave(slip),
                new Change.JoinLike(slip, "x"),
                new Change.Availability(slip, BigDecimal.ONE),
                new Change.PinDuty(duty.id(), slip),
                new Change.ForbidDuty(duty.id(), slip))) {
            assertThatThrownBy(() -> change.apply(problem))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("%s: there is no member (%s). Maybe %s was meant."
                            .formatted(change.label(), slip, first.id()));
        }
        assertThatThrownBy(() -> new Change.SetValue("setings.stickiness", "1").apply(problem))
                .hasMessageContaining("a problem has no part (setings). Maybe settings was meant.");
        assertThatThrownBy(() -> new Change.SetValue("settings.stickines", "1").apply(problem))
                .hasMessageContaining("has no field (stickines). Maybe stickiness was meant.");
    }

    @Test
    void aNameServesWhereItIsTheOnlyOne() {
        assertThat(new Change.Leave(first.name()).apply(problem))
                .isEqualTo(new Change.Leave(first.id()).apply(problem));
    }

    @Test
    void allFindingsOfAllChangesComeAtOnce() {
        assertThatThrownBy(() -> Scenario.of(
                        problem,
                        ScenarioTest.plan(problem, 0),
                        List.of(new Change.Leave("nobody-1"), new Change.Leave("nobody-2"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.findings()).hasSize(2));
        assertThatThrownBy(() -> Scenario.of(
                        problem,
                        ScenarioTest.plan(problem, 0),
                        List.of(new Change.Availability(first.id(), BigDecimal.TEN))))
                .hasMessageContaining("/members/0/availability");
    }

    /** Documents of problems say everything that problems are. */
    @Property(tries = 20)
    void aPathThatChangesNothingReadsTheProblemBack(@ForAll @IntRange(max = 1000) int seed) {
        Problem random = org.bailiwick.testing.RandomProblems.of(seed).withPairTable(null);

        Problem back =
                ProblemEdit.set(random, "team.name", random.team().name()).orThrow();
        assertThat(ProblemWriter.toJson(back)).isEqualTo(ProblemWriter.toJson(random));
        assertThat(Map.of("problem", back)).isEqualTo(Map.of("problem", random));
    }
}
