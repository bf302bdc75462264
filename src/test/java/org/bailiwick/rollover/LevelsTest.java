package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Skill;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.SkillOutcome;
import org.bailiwick.rollover.carry.SkillEvidence;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final String PLAN = "a=ann b=bob c=bob";

    private static MonthActuals outcomes(SkillOutcome... outcomes) {
        return MonthActuals.NONE.withOutcomes(List.of(outcomes));
    }

    private static SkillOutcome of(String member, long won, long lost) {
        return new SkillOutcome(member, "talk", null, won, lost, null);
    }

    private static BigDecimal level(RollOverResult month, int member) {
        return month.problem().members().get(member).skills().get("talk");
    }

    private static RollOverResult next(RollOverResult month, MonthActuals actuals) {
        return RollOver.of(month.problem(), Months.plan(month.problem(), PLAN), month.carry(), actuals, Months.PLAIN);
    }

    @Test
    void whoWinsMoreRisesAndWhoWinsLessFalls() {
        RollOverResult result = Months.next(Months.team(), PLAN, outcomes(of("ann", 40, 10), of("bob", 10, 40)));
        assertThat(level(result, 0)).isGreaterThan(level(result, 1)).isGreaterThan(new BigDecimal(3));
        assertThat(level(result, 1)).isLessThan(new BigDecimal(3));
        assertThat(result.changes())
                .filteredOn(
                        change -> change.why() == Why.OUTCOMES && change.id().equals("ann"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo("skill:talk");
                    assertThat(change.evidence())
                            .startsWith("won=40 lost=10 rate=")
                            .endsWith(" stated=3");
                });
    }

    @Test
    void differencesThatChanceExplainsMoveNothing() {
        RollOverResult result = Months.next(Months.team(), PLAN, outcomes(of("ann", 25, 25), of("bob", 26, 24)));
        assertThat(level(result, 0)).isEqualByComparingTo("3");
        assertThat(level(result, 1)).isEqualByComparingTo("3");
    }

    @Test
    void aFewDealsAreRememberedUntilThereAreEnough() {
        MonthActuals few = outcomes(of("ann", 9, 1), of("bob", 1, 9));
        RollOverResult october = Months.next(Months.team(), PLAN, few);
        assertThat(level(october, 0)).isEqualByComparingTo("3");
        RollOverResult november = next(october, few);
        assertThat(level(november, 0)).isGreaterThan(new BigDecimal(3));
        SkillEvidence ann = november.carry().members().get(0).skills().get(0);
        assertThat(ann.won()).isEqualTo(18);
        // Ten deals of this month, and ten that are 31 days old with a half-life of 180 days.
        assertThat(ann.weight()).isEqualByComparingTo("18.87475");
        assertThat(ann.level().base()).isEqualByComparingTo("3");
    }

    @Test
    void theSameEvidenceDoesNotAddUpWithItself() {
        RollOverResult october = Months.next(Months.team(), PLAN, outcomes(of("ann", 40, 10), of("bob", 10, 40)));
        RollOverResult november = next(october, MonthActuals.NONE);
        RollOverResult december = next(november, MonthActuals.NONE);
        // Older results weigh less, so the level comes back to the stated one.
        assertThat(level(december, 0)).isBetween(new BigDecimal(3), level(october, 0));
        assertThat(december.carry().members().get(0).skills().get(0).level().base())
                .isEqualByComparingTo("3");
    }

    @Test
    void aLevelThatSomebodySetSinceIsStatedAnew() {
        RollOverResult october = Months.next(Months.team(), PLAN, outcomes(of("ann", 40, 10), of("bob", 10, 40)));
        Problem edited = october.problem()
                .withMembers(october.problem().members().stream()
                        .map(member -> member.withSkills(Map.of("talk", BigDecimal.ONE)))
                        .toList());
        RollOverResult november =
                RollOver.of(edited, Months.plan(edited, PLAN), october.carry(), MonthActuals.NONE, Months.PLAIN);
        assertThat(level(november, 0)).isEqualByComparingTo("1");
        assertThat(november.carry().members().get(0).skills()).isEmpty();
    }

    @Test
    void anOutcomeOfADutyIsOneOfTheSkillsThatItWeighs() {
        SkillOutcome ofDuty = new SkillOutcome("ann", null, "a", 5, 5, LocalDate.of(2026, 9, 30));
        RollOverResult result = Months.next(Months.team(), PLAN, outcomes(ofDuty));
        assertThat(result.carry().members().get(0).skills())
                .extracting(SkillEvidence::skill)
                .containsExactly("talk");
    }

    @Test
    void theTeamsMeanRateStandsForItsMeanStatedLevel() {
        // Both are stated at 3: what one rises the other falls, whatever the team's rate is.
        RollOverResult result = Months.next(Months.team(), PLAN, outcomes(of("ann", 15, 85), of("bob", 5, 95)));
        assertThat(level(result, 0).add(level(result, 1))).isEqualByComparingTo("6");
        assertThat(level(result, 0)).isGreaterThan(new BigDecimal(3));
    }

    @Test
    void noResultTakesAwayAMinimumThatTheStatedLevelMeets() {
        Problem strict = Months.team("", "", ", 'skills': [{'skill': 'talk', 'min': 2.8}]");
        MonthActuals poor = outcomes(of("ann", 90, 10), of("bob", 2, 98));
        assertThat(level(Months.next(Months.team(), PLAN, poor), 1)).isLessThan(new BigDecimal("2.8"));
        assertThat(level(Months.next(strict, PLAN, poor), 1)).isEqualByComparingTo("2.8");
    }

    @Test
    void aDealOfADutyCountsForEachSkillByItsPartOfTheWeights() {
        Problem team = Months.team("", "", ", 'skills': [{'skill': 'write', 'weight': 3}]");
        List<Skill> skills = List.of(new Skill("talk", "Talk"), new Skill("write", "Write"));
        Problem problem = new Problem(
                team.team(),
                team.period(),
                team.settings(),
                skills,
                team.roles(),
                team.conflicts(),
                team.segments(),
                team.stages(),
                team.members(),
                team.coverage(),
                team.duties(),
                team.goals());
        RollOverResult result = Months.next(problem, PLAN, outcomes(new SkillOutcome("ann", null, "a", 4, 4, null)));
        assertThat(result.carry().members().get(0).skills())
                .extracting(SkillEvidence::skill, evidence -> evidence.weight().doubleValue())
                .containsExactly(tuple("talk", 2.0), tuple("write", 6.0));
    }

    @Test
    void anUnknownSkillIsNamed() {
        MonthActuals wrong = outcomes(new SkillOutcome("ann", "walk", null, 1, 1, null));
        assertThatThrownBy(() -> Months.next(Months.team(), PLAN, wrong))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/outcomes/0/skill: skill (walk) is not known. Maybe talk was meant.");
    }
}
