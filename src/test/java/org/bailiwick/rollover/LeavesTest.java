package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.actuals.Leave;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.junit.jupiter.api.Test;

class LeavesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private static Leave away(int from, int until, String part) {
        return new Leave("ann", OCTOBER.plusDays(from - 1L), OCTOBER.plusDays(until - 1L), new BigDecimal(part));
    }

    private static RollOverResult october(Problem problem, Leave... leaves) {
        return Months.next(problem, "a=ann b=bob c=bob", MonthActuals.NONE.withLeaves(List.of(leaves)));
    }

    private static BigDecimal availability(RollOverResult month) {
        return month.problem().members().get(0).availability();
    }

    @Test
    void availabilityIsTheShareOfDaysThatTheMemberIsThere() {
        // 31 days, 10 away.
        assertThat(availability(october(Months.team(), away(1, 10, "1")))).isEqualByComparingTo("0.6774");
    }

    @Test
    void halfDaysCountHalfAndADayCountsOnce() {
        assertThat(availability(october(Months.team(), away(1, 4, "0.5"), away(3, 4, "1"))))
                .isEqualByComparingTo(new BigDecimal("0.9032"));
    }

    @Test
    void itIsPartOfTheUsualAvailabilityAndOfTheDaysInTheTeam() {
        Problem partTime = Months.team(", 'availability': 0.5, 'from': '2026-10-22'", "", "");
        // Ten days in the team, five of them away, half time.
        assertThat(availability(
                        Months.next(partTime, "b=bob c=bob", MonthActuals.NONE.withLeaves(List.of(away(20, 26, "1"))))))
                .isEqualByComparingTo("0.25");
    }

    @Test
    void theMonthAfterTheUsualAvailabilityIsBack() {
        RollOverResult october = october(Months.team(), away(1, 10, "1"));
        RollOverResult november = next(october);
        assertThat(availability(november)).isEqualByComparingTo("1");
        assertThat(november.changes())
                .filteredOn(change -> change.field().equals("availability"))
                .extracting(FieldChange::why)
                .containsExactly(Why.RETURN);
        assertThat(november.carry().leaves()).isEmpty();
    }

    @Test
    void aLeaveAnnouncedAheadIsRememberedUntilItIsOver() {
        RollOverResult october = october(Months.team(), away(27, 46, "1"));
        // 5 of 31 days, then 15 of 30.
        assertThat(availability(october)).isEqualByComparingTo("0.8387");
        assertThat(availability(next(october))).isEqualByComparingTo("0.5");
        assertThat(availability(next(next(october)))).isEqualByComparingTo("1");
    }

    @Test
    void whoIsAwayAllMonthHasNoCapacity() {
        assertThat(availability(october(Months.team(), away(1, 31, "1")))).isZero();
    }

    @Test
    void datesThatRunBackwardsAreRefused() {
        assertThatThrownBy(() -> october(Months.team(), away(10, 1, "1")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/leaves/0/until");
    }

    private static RollOverResult next(RollOverResult month) {
        return RollOver.of(
                month.problem(),
                Months.plan(month.problem(), "a=ann b=bob c=bob"),
                month.carry(),
                MonthActuals.NONE,
                Months.PLAIN);
    }
}
