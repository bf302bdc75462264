package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.Actuals;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.actuals.Leave;
import org.bailiwick.rollover.actuals.Leaver;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Passage;
import org.bailiwick.rollover.actuals.Target;
import org.bailiwick.rollover.advice.Advice;
import org.bailiwick.rollover.advice.AdviceReason;
import org.bailiwick.rollover.advice.Topic;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final RollOverOptions SEARCHING = Months.PLAIN.withAdvice(2_000, new BigDecimal("0.01"));
    private static final RollOverOptions NOT_SEARCHING = Months.PLAIN;

    private static Advice advice(Problem problem, String plan, MonthActuals actuals, RollOverOptions options) {
        return RollOver.of(problem, Months.plan(problem, plan), Months.nothing(problem), actuals, options)
                .advice();
    }

    private static AdviceReason reason(Advice advice, Topic topic) {
        return advice.reasons().stream()
                .filter(reason -> reason.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static MonthActuals bobLeaves() {
        return MonthActuals.NONE.withLeavers(List.of(new Leaver("bob", LocalDate.of(2026, 9, 30))));
    }

    @Test
    void whereNothingButDatesIsDifferentThePlanStaysWhateverItIsWorth() {
        Advice advice = advice(Months.team(), "a=bob b=ann c=bob", MonthActuals.NONE, SEARCHING);
        assertThat(advice.resolve()).isFalse();
        assertThat(advice.reasons()).isEmpty();
    }

    @Test
    void thePlanThatStaysScoresAsBefore() {
        Problem problem = Months.team();
        RollOverResult result = Months.next(problem, "a=ann b=bob c=bob", MonthActuals.NONE);
        assertThat(result.plan().score())
                .isEqualTo(Months.plan(problem, "a=ann b=bob c=bob").score());
    }

    @Test
    void workThatSomebodyCouldTakeAdvisesANewPlan() {
        Advice advice = advice(Months.team(), "a=ann b=bob c=bob", bobLeaves(), SEARCHING);
        assertThat(advice.resolve()).isTrue();
        assertThat(reason(advice, Topic.OPEN_WORK).after()).isEqualByComparingTo("20");
        assertThat(reason(advice, Topic.OPEN_WORK_CLOSED).after()).isZero();
        assertThat(reason(advice, Topic.CAPACITY).after()).isEqualByComparingTo("100");
    }

    @Test
    void withoutASearchOpenWorkIsReasonEnough() {
        Advice advice = advice(Months.team(), "a=ann b=bob c=bob", bobLeaves(), NOT_SEARCHING);
        assertThat(advice.resolve()).isTrue();
        assertThat(reason(advice, Topic.OPEN_WORK).advises()).isTrue();
    }

    @Test
    void aGoalThatMovesAllDutiesAlikeIsNoReasonWhereTheSearchGainsNothing() {
        MonthActuals more = MonthActuals.NONE.withTargets(List.of(new Target("revenue", null, new BigDecimal(600))));
        Advice searched = advice(Months.team(), "a=ann b=bob c=bob", more, SEARCHING);
        assertThat(searched.resolve()).isFalse();
        assertThat(reason(searched, Topic.TARGET).after()).isEqualByComparingTo("600");
        assertThat(reason(searched, Topic.GAIN).advises()).isFalse();
        assertThat(advice(Months.team(), "a=ann b=bob c=bob", more, NOT_SEARCHING)
                        .resolve())
                .isTrue();
    }

    @Test
    void aRuleThatBreaksAdvisesANewPlan() {
        Problem problem = Months.team(", 'maxMeasures': {'hours': 30}", "", "");
        MonthActuals away = MonthActuals.NONE.withLeaves(
                List.of(new Leave("ann", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 29), BigDecimal.ONE)));
        Advice advice = advice(problem, "a=ann b=ann c=ann", away, SEARCHING);
        assertThat(advice.resolve()).isTrue();
        assertThat(advice.reasons())
                .filteredOn(reason -> reason.topic() == Topic.BROKEN_RULE)
                .extracting(AdviceReason::subject)
                .contains("capacity");
    }

    @Test
    void attainmentAndConversionsAreTold() {
        Actual achieved = new Actual(0, "ann", null, YearMonth.of(2026, 9), null, new BigDecimal(120));
        MonthActuals actuals = MonthActuals.NONE
                .withResults(new Actuals(List.of(achieved), List.of()))
                .withPassages(List.of(new Passage("lead", 10, 5)));
        Advice advice = advice(Months.team(), "a=ann b=bob c=bob", actuals, SEARCHING);
        assertThat(reason(advice, Topic.ATTAINMENT))
                .isEqualTo(
                        new AdviceReason(Topic.ATTAINMENT, false, "revenue", new BigDecimal(300), new BigDecimal(120)));
        assertThat(reason(advice, Topic.CONVERSION).after()).isEqualByComparingTo("0.275");
    }
}
