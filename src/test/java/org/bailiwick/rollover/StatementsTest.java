package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.handover.OpenDeal;
import org.bailiwick.handover.ProtectionRule;
import org.bailiwick.model.Duty;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Validity;
import org.bailiwick.rollover.actuals.DutyUpdate;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Passage;
import org.bailiwick.rollover.actuals.Target;
import org.junit.jupiter.api.Test;

/** Goals, duties and conversions as they are stated, and those that an import brings. */
class StatementsTest {

    private static final String PLAN = "a=ann b=bob c=bob";

    private static Duty duty(String id) {
        return new Duty(
                id,
                "hunter",
                "north",
                null,
                1,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
    }

    private static MonthActuals states(DutyUpdate... updates) {
        return MonthActuals.NONE.withDuties(List.of(updates));
    }

    private static RollOverResult next(MonthActuals actuals) {
        return Months.next(Months.team(), PLAN, actuals);
    }

    private static List<BigDecimal> goals(RollOverResult month) {
        return month.problem().duties().stream().map(Duty::goal).toList();
    }

    @Test
    void theGoalsOfDutiesGrowWithTheTeamsGoal() {
        RollOverResult result =
                next(MonthActuals.NONE.withTargets(List.of(new Target("revenue", null, new BigDecimal(450)))));
        assertThat(result.problem().goals().get(0).amount()).isEqualByComparingTo("450");
        assertThat(goals(result)).allSatisfy(goal -> assertThat(goal).isEqualByComparingTo("150"));
    }

    @Test
    void aGoalOfNoMetricOrUnitIsRefused() {
        assertThatThrownBy(
                        () -> next(MonthActuals.NONE.withTargets(List.of(new Target("revenu", null, BigDecimal.ONE)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("metric (revenu) is not known. Maybe revenue was meant.");
        assertThatThrownBy(() ->
                        next(MonthActuals.NONE.withTargets(List.of(new Target("revenue", "EUR", BigDecimal.ONE)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no goals have the metric (revenue) and the unit (EUR)");
    }

    @Test
    void ofAKnownDutyOnlyStatedFieldsChange() {
        Duty stated = new Duty(
                "a",
                null,
                null,
                null,
                1,
                new BigDecimal(25),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
        RollOverResult result = next(states(new DutyUpdate(stated, Set.of("id", "hours"))));
        Duty a = result.problem().duties().get(0);
        assertThat(a.hours()).isEqualByComparingTo("25");
        assertThat(a.goal()).isEqualByComparingTo("100");
        assertThat(a.segment()).isEqualTo("north");
        assertThat(a.holder()).isEqualTo("ann");
    }

    @Test
    void aNewDutyIsOpenOrWithItsStatedHolder() {
        RollOverResult result = next(states(
                new DutyUpdate(duty("d"), Set.of("id")),
                new DutyUpdate(duty("e").withHolder("ann"), Set.of("id", "holder"))));
        assertThat(Months.holders(result.problem())).contains("d=null", "e=ann");
        assertThat(result.carry().ownDuties()).containsExactly("d", "e");
        assertThat(result.changes())
                .filteredOn(FieldChange::isNewRow)
                .extracting(FieldChange::why)
                .containsExactly(Why.DUTIES, Why.DUTIES);
    }

    @Test
    void aDutyEndsByItsLastDay() {
        Validity september = new Validity(null, LocalDate.of(2026, 9, 30));
        Duty over = new Duty(
                "a",
                null,
                null,
                null,
                1,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                september);
        RollOverResult result = next(states(new DutyUpdate(over, Set.of("id", "until"))));
        assertThat(result.problem().duties()).extracting(Duty::id).containsExactly("b", "c");
    }

    @Test
    void aPinStatedNowBindsWhoHasTheDutyByThePlan() {
        Duty pinned = duty("a").withPin(new Pin("deal", null, null));
        RollOverResult result = Months.next(
                Months.team(),
                "a=bob b=bob c=ann",
                states(new DutyUpdate(pinned, Set.of("id", "pinned", "pinReason"))));
        Duty a = result.problem().duties().get(0);
        assertThat(a.holder()).isEqualTo("bob");
        assertThat(a.pin()).isNotNull();
    }

    @Test
    void moreAdvancedThanEnteredIsRefused() {
        assertThatThrownBy(() -> next(MonthActuals.NONE.withPassages(List.of(new Passage("lead", 3, 4)))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("advanced (4) is more than entered (3)");
    }

    @Test
    void anImportBringsLevelsGoalsAndDutiesAndLeavesPinsAndSettings() {
        Problem team = Months.team("", "", ", 'pinned': true");
        Problem imported = Months.team()
                .withMembers(Months.team().members().stream()
                        .map(member -> member.withSkills(Map.of("talk", BigDecimal.ONE)))
                        .toList())
                .withDuties(
                        List.of(duty("a"), Months.team().duties().get(1).withGoal(new BigDecimal(70)), duty("new")));
        RollOverResult result = Months.next(team, PLAN, MonthActuals.NONE.withImported(imported));
        Problem next = result.problem();
        assertThat(next.members())
                .allSatisfy(member -> assertThat(member.skills().get("talk")).isEqualByComparingTo("1"));
        // c is not in the import and has ended.
        assertThat(Months.holders(next)).containsExactly("a=ann", "b=bob", "new=null");
        assertThat(next.duties().get(0).pin()).isNotNull();
        assertThat(goals(result).get(1)).isEqualByComparingTo("70");
        assertThat(next.settings()).isEqualTo(team.settings());
        assertThat(result.changes())
                .filteredOn(change -> change.id().equals("c"))
                .extracting(FieldChange::why)
                .containsExactly(Why.IMPORT);
    }

    @Test
    void anImportEndsNoDutyThatTheTeamStatedItself() {
        RollOverResult october = next(states(new DutyUpdate(duty("own"), Set.of("id"))));
        RollOverResult november = RollOver.of(
                october.problem(),
                Months.plan(october.problem(), PLAN),
                october.carry(),
                MonthActuals.NONE.withImported(Months.team()),
                Months.PLAIN);
        assertThat(november.problem().duties()).extracting(Duty::id).containsExactly("a", "b", "c", "own");
    }

    @Test
    void openDealsKeepTheirDutyUntilTheyAreClosed() {
        OpenDeal deal = new OpenDeal("a", null, null, "Big", null, "", null, null);
        RollOverOptions protecting = Months.PLAIN.withProtection(ProtectionRule.from("lead"));
        Problem team = Months.team();
        RollOverResult october = RollOver.of(
                team,
                Months.plan(team, PLAN),
                Months.nothing(team),
                MonthActuals.NONE.withDeals(List.of(deal)),
                protecting);
        assertThat(october.problem().duties().get(0).pin()).isNotNull();
        assertThat(october.changes())
                .filteredOn(change -> change.field().equals("pinned"))
                .extracting(FieldChange::why)
                .containsExactly(Why.DEALS);

        // Where nothing is known of deals the protection stays; where there are none any more it goes.
        assertThat(november(october, MonthActuals.NONE, protecting)
                        .duties()
                        .get(0)
                        .pin())
                .isNotNull();
        assertThat(november(october, MonthActuals.NONE.withDeals(List.of()), protecting)
                        .duties()
                        .get(0)
                        .pin())
                .isNull();
    }

    private static Problem november(RollOverResult october, MonthActuals actuals, RollOverOptions options) {
        return RollOver.of(october.problem(), Months.plan(october.problem(), PLAN), october.carry(), actuals, options)
                .problem();
    }

    @Test
    void dealsWithoutARuleAreRefused() {
        assertThatThrownBy(() -> next(MonthActuals.NONE.withDeals(List.of())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Maybe --protect-from is missing");
    }
}
