package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Validity;
import org.bailiwick.rollover.actuals.Joiner;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.carry.Carry;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final Member EVE = like("eve");

    private static Member like(String id) {
        Member ann = Months.team().members().get(0);
        return new Member(
                id,
                id,
                ann.capacityHours(),
                ann.availability(),
                ann.goalShare(),
                ann.ramp(),
                false,
                null,
                List.of(),
                ann.skills(),
                null,
                null,
                ann.maxMeasures(),
                Validity.ALWAYS,
                null,
                List.of(),
                List.of());
    }

    private static MonthActuals joins(Joiner... joiners) {
        return MonthActuals.NONE.withJoiners(List.of(joiners));
    }

    private static BigDecimal rampOfLast(Problem problem) {
        return problem.members().get(problem.members().size() - 1).ramp();
    }

    @Test
    void aJoinerComesWithTheNewMonthAndRampsUp() {
        RollOverResult october = Months.next(Months.team(), "a=ann b=bob c=bob", joins(new Joiner(EVE, null)));
        Member eve = october.problem().members().get(2);
        assertThat(eve.validity().from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(eve.ramp()).isEqualByComparingTo("0.25");

        RollOverResult november = next(october);
        RollOverResult december = next(november);
        RollOverResult january = next(december);
        assertThat(rampOfLast(november.problem())).isEqualByComparingTo("0.5");
        assertThat(rampOfLast(december.problem())).isEqualByComparingTo("0.75");
        assertThat(rampOfLast(january.problem())).isEqualByComparingTo("1");
        assertThat(january.carry().members().get(2).ramp()).isNull();
    }

    @Test
    void aStatedFirstOutputGrowsEvenlyToFull() {
        Joiner joiner =
                new Joiner(MemberDraft.of(EVE).withRamp(new BigDecimal("0.4")).member(), 2);
        RollOverResult october = Months.next(Months.team(), "a=ann b=bob c=bob", joins(joiner));
        assertThat(rampOfLast(october.problem())).isEqualByComparingTo("0.4");
        assertThat(rampOfLast(next(october).problem())).isEqualByComparingTo("0.7");
        assertThat(rampOfLast(next(next(october)).problem())).isEqualByComparingTo("1");
    }

    @Test
    void withoutAScheduleTheOutputIsFullAtOnce() {
        RollOverResult october = Months.next(Months.team(), "a=ann b=bob c=bob", joins(new Joiner(EVE, 0)));
        assertThat(rampOfLast(october.problem())).isEqualByComparingTo("1");
    }

    @Test
    void whoComesLaterStartsTheScheduleThen() {
        Validity later = new Validity(LocalDate.of(2026, 11, 1), null);
        Joiner joiner = new Joiner(MemberDraft.of(EVE).withValidity(later).member(), 3);
        RollOverResult october = Months.next(Months.team(), "a=ann b=bob c=bob", joins(joiner));
        assertThat(rampOfLast(next(october).problem())).isEqualByComparingTo("0.25");
    }

    @Test
    void somebodyOnTheWayGoesOnByTheUsualSteps() {
        Problem problem = Months.team("", ", 'ramp': 0.25", "");
        RollOverResult october = Months.next(problem, "a=ann b=bob c=bob", MonthActuals.NONE);
        assertThat(rampOfLast(october.problem())).isEqualByComparingTo("0.5");
    }

    @Test
    void anOutputThatSomebodySetSinceIsTheNewStart() {
        RollOverResult october = Months.next(Months.team(), "a=ann b=bob c=bob", joins(new Joiner(EVE, 3)));
        Problem edited = october.problem()
                .withMembers(october.problem().members().stream()
                        .map(member -> member.id().equals("eve")
                                ? MemberDraft.of(member)
                                        .withRamp(new BigDecimal("0.5"))
                                        .member()
                                : member)
                        .toList());
        RollOverResult november =
                RollOver.of(edited, Months.plan(edited, "a=ann"), october.carry(), MonthActuals.NONE, Months.PLAIN);
        assertThat(rampOfLast(november.problem())).isEqualByComparingTo("0.75");
    }

    @Test
    void anIdThatSomebodyHasIsRefused() {
        MonthActuals twice = joins(new Joiner(like("bob"), null));
        assertThatThrownBy(() -> Months.next(Months.team(), "a=ann", twice))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/joiners/0/id")
                .hasMessageContaining("(bob) is a member of the team already");
    }

    private static RollOverResult next(RollOverResult month) {
        Problem problem = month.problem();
        Carry carry = month.carry();
        return RollOver.of(problem, Months.plan(problem, "a=ann b=bob c=bob"), carry, MonthActuals.NONE, Months.PLAIN);
    }
}
