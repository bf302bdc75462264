package org.bailiwick.goals.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.GoalsDraft;
import org.bailiwick.goals.MonthWeights;
import org.bailiwick.goals.TeamGoals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** December 2026 begins on a Tuesday and has 23 working days; 11 of them are over on the 15th. */
class ReviewTest {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 12, 15);

    private static GoalsDraft two() {
        return new GoalsDraft()
                .member("li", "boss")
                .member("bo", "boss")
                .duty("a", "li", "10")
                .duty("b", "li", "20")
                .duty("c", "bo", "20")
                .goal("revenue", "CNY", "230", 0);
    }

    private static Review review(GoalsDraft draft, LocalDate asOf, DayCount days, Actual... actuals) {
        TeamGoals goals = TeamGoals.of(draft.view(), draft.plan());
        return Review.of(draft.view(), draft.plan(), goals, new Actuals(List.of(actuals), List.of()), asOf, days);
    }

    private static Progress member(Review review, String id) {
        return review.row(0, Level.MEMBER, id).orElseThrow();
    }

    @Test
    void attainmentForecastAndWhatIsMissingADay() {
        Review review = review(two(), MIDDLE, DayCount.WORKING, GoalsDraft.actual("li", "2026-12-10", "55"));

        Progress li = member(review, "li");

        assertThat(review.elapsedDays()).isEqualTo(11);
        assertThat(review.totalDays()).isEqualTo(23);
        assertThat(li.goal()).isEqualByComparingTo("138");
        assertThat(li.attainment()).isEqualByComparingTo("0.3986");
        assertThat(li.dueByNow()).isEqualByComparingTo("66");
        assertThat(li.forecast()).isNotNull();
        assertThat(li.forecast().amount()).isEqualByComparingTo("115");
        assertThat(li.standing()).isEqualTo(Standing.BEHIND);
        assertThat(li.missing()).isEqualByComparingTo("83");
        // 83 over 12 days, rounded up: 12 days of 7 bring 84.
        assertThat(li.missingADay()).isEqualByComparingTo("7");
    }

    @Test
    void calendarDaysCountAllDays() {
        Review review = review(two(), MIDDLE, DayCount.CALENDAR, GoalsDraft.actual("li", "2026-12-10", "45"));

        assertThat(review.elapsedDays()).isEqualTo(15);
        Forecast forecast = member(review, "li").forecast();
        assertThat(forecast).isNotNull();
        assertThat(forecast.amount()).isEqualByComparingTo("93");
    }

    @ParameterizedTest
    @CsvSource({
        "59, BEHIND",
        "60, ON_TRACK",
        "66, ON_TRACK",
        "72, ON_TRACK",
        "73, AHEAD",
        "137, AHEAD",
        "138, REACHED",
        "0, BEHIND"
    })
    void theStandingIsToldByWhatShouldBeThereByNow(String actual, Standing standing) {
        Review review = review(two(), MIDDLE, DayCount.WORKING, GoalsDraft.actual("li", "2026-12-10", actual));

        assertThat(member(review, "li").standing()).isEqualTo(standing);
    }

    @Test
    void nothingReportedIsNoDataBeforeThePeriodNothingHasStartedAndAfterItWhatIsMissingIsMissed() {
        Actual some = GoalsDraft.actual("li", "2026-12-10", "137");

        assertThat(member(review(two(), MIDDLE, DayCount.WORKING, some), "bo").standing())
                .isEqualTo(Standing.NO_DATA);
        Progress before = member(review(two(), LocalDate.of(2026, 11, 30), DayCount.WORKING, some), "li");
        assertThat(before.standing()).isEqualTo(Standing.NOT_STARTED);
        assertThat(before.missingADay()).isEqualByComparingTo("6");
        assertThat(before.forecast()).isNull();
        Progress after = member(review(two(), LocalDate.of(2027, 2, 1), DayCount.WORKING, some), "li");
        assertThat(after.standing()).isEqualTo(Standing.BEHIND);
        assertThat(after.missingADay()).isNull();
        assertThat(after.forecast()).isEqualTo(new Forecast(new BigDecimal("137"), null, null));
    }

    @Test
    void theTeamAndItsManagersHaveTheSums() {
        Review review = review(
                two(),
                MIDDLE,
                DayCount.WORKING,
                GoalsDraft.actual("li", "2026-12-10", "55"),
                GoalsDraft.actual("bo", "2026-12-11", "11"),
                new Actual(0, null, null, GoalsDraft.PERIOD, null, BigDecimal.ONE));

        assertThat(review.row(0, Level.TEAM, null).orElseThrow().actual()).isEqualByComparingTo("67");
        assertThat(review.row(0, Level.TEAM, null).orElseThrow().goal()).isEqualByComparingTo("230");
        assertThat(review.row(0, Level.MANAGER, "boss").orElseThrow().actual()).isEqualByComparingTo("66");
    }

    @Test
    void dutiesAreToldWhereTheActualsNameThemAndCountForWhoHoldsThem() {
        Review review = review(
                two(),
                MIDDLE,
                DayCount.WORKING,
                new Actual(0, null, "a", GoalsDraft.PERIOD, null, BigDecimal.TEN),
                new Actual(0, "bo", "a", GoalsDraft.PERIOD, null, BigDecimal.ONE));

        assertThat(member(review, "li").actual()).isEqualByComparingTo("10");
        assertThat(member(review, "bo").actual()).isEqualByComparingTo("1");
        Progress duty = review.row(0, Level.DUTY, "a").orElseThrow();
        assertThat(duty.actual()).isEqualByComparingTo("10");
        assertThat(duty.member()).isEqualTo("li");
        assertThat(duty.goal()).isEqualByComparingTo("46");
        assertThat(review.rows()).filteredOn(row -> row.level() == Level.DUTY).hasSize(3);
    }

    @Test
    void laterDaysAreLeftOut() {
        Review review = review(
                two(),
                MIDDLE,
                DayCount.WORKING,
                GoalsDraft.actual("li", "2026-12-15", "1"),
                GoalsDraft.actual("li", "2026-12-16", "100"));

        assertThat(review.later()).isEqualTo(1);
        assertThat(member(review, "li").actual()).isEqualByComparingTo("1");
    }

    @Test
    void aTrendComesFromEarlierMonths() {
        List<Actual> actuals = new ArrayList<>();
        for (int month = 7; month <= 11; month++) {
            actuals.add(GoalsDraft.inMonth("li", "2026-%02d".formatted(month), String.valueOf(month * 10)));
        }

        Trend trend = member(review(two(), MIDDLE, DayCount.WORKING, actuals.toArray(Actual[]::new)), "li")
                .trend();

        assertThat(trend).isNotNull();
        assertThat(trend.slope()).isEqualByComparingTo("10");
        assertThat(trend.direction()).isEqualTo(1);
    }

    /** Ten working days, 5 and 15 in turn: s² = 27.78 with 9 degrees; 13 more days; t(0.9; 9) = 1.3830. */
    @Test
    void aForecastHasAnIntervalFromTheDaysSeen() {
        List<Actual> actuals = new ArrayList<>();
        LocalDate.of(2026, 12, 1)
                .datesUntil(LocalDate.of(2026, 12, 15))
                .filter(DayCount.WORKING::counts)
                .forEach(day ->
                        actuals.add(GoalsDraft.actual("li", day.toString(), actuals.size() % 2 == 0 ? "5" : "15")));

        Review review = review(two(), LocalDate.of(2026, 12, 14), DayCount.WORKING, actuals.toArray(Actual[]::new));
        Forecast forecast = member(review, "li").forecast();

        assertThat(forecast).isNotNull();
        assertThat(forecast.amount()).isEqualByComparingTo("230");
        double half = 1.3830 * Math.sqrt(250.0 / 9 * (13 + 13 * 13 / 10.0));
        assertThat(forecast.high()).isNotNull();
        assertThat(forecast.high().doubleValue()).isCloseTo(230 + half, within(0.51));
        assertThat(forecast.low()).isNotNull();
        assertThat(forecast.low().doubleValue()).isCloseTo(230 - half, within(0.51));
    }

    @Test
    void withoutDaysThereIsNoInterval() {
        Forecast forecast = member(
                        review(two(), MIDDLE, DayCount.WORKING, GoalsDraft.inMonth("li", "2026-12", "50")), "li")
                .forecast();

        assertThat(forecast).isNotNull();
        assertThat(forecast.low()).isNull();
    }

    @Test
    void goalsOfOtherMonthsAreRefused() {
        GoalsDraft draft = two();
        TeamGoals goals = TeamGoals.of(draft.view(), draft.plan(), MonthWeights.of(YearMonth.of(2027, 1)), List.of());

        assertThatThrownBy(() -> Review.of(draft.view(), draft.plan(), goals, Actuals.NONE, MIDDLE, DayCount.WORKING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-12");
    }
}
