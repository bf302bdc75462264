package org.bailiwick.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.check.Draft;
import org.bailiwick.handover.ScheduledHandOver.Remark;
import org.bailiwick.model.Validity;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

/** December 2026 begins on a Tuesday and has 23 working days; duties of the team take 40 hours. */
class HandOverScheduleTest {

    private final ChangingTeam team = new ChangingTeam();

    private List<ScheduledHandOver> schedule(Overlap wanted) {
        return HandOverSchedule.of(team.pairs(), team.memberOfDuty, wanted);
    }

    private ScheduledHandOver fromAnaToLi(Overlap wanted) {
        return schedule(wanted).get(0);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private void valid(int member, LocalDate from, LocalDate until) {
        change(team.draft.members, member, "validity", new Validity(from, until));
    }

    @Test
    void theOldHolderWorksOnTheDutyForTheDaysOfTheOverlapAndTheNewOneAnswersFromTheNextDayOn() {
        ScheduledHandOver first = fromAnaToLi(Overlap.DEFAULT);
        assertThat(first.overlap()).containsExactly(day(1), day(2), day(3), day(4), day(7));
        assertThat(first.takesOver()).isEqualTo(day(8));
        // 40 h in 23 days are 104.35 minutes a day, rounded up.
        assertThat(first.extraMinutes()).isEqualTo(5 * 105);
        assertThat(first.remark()).isEqualTo(Remark.NONE);
    }

    @Test
    void withoutAnOldHolderInTheTeamOrANewOneThereIsNoOverlap() {
        assertThat(schedule(Overlap.DEFAULT))
                .filteredOn(scheduled -> scheduled.change().kind() != HandOver.Kind.MEMBER)
                .hasSize(4)
                .allSatisfy(scheduled -> {
                    assertThat(scheduled.overlap()).isEmpty();
                    assertThat(scheduled.extraMinutes()).isZero();
                    assertThat(scheduled.takesOver()).isEqualTo(day(1));
                    assertThat(scheduled.remark()).isEqualTo(Remark.NONE);
                });
    }

    @Test
    void theOverlapIsAsLongAsTheOldHolderHasTimeFor() {
        // Ana's plan has d3 and d4: 80 h of 86 h; 360 minutes pay for 3 days of 105 minutes.
        change(team.draft.members, ChangingTeam.ANA, "capacityHours", dec("86"));
        ScheduledHandOver first = fromAnaToLi(Overlap.DEFAULT);
        assertThat(first.overlap()).containsExactly(day(1), day(2), day(3));
        assertThat(first.extraMinutes()).isEqualTo(3 * 105);
        assertThat(first.remark()).isEqualTo(Remark.SHORTENED);
    }

    @Test
    void aDayIsPlannedEvenWhereTheOldHolderHasNoTime() {
        change(team.draft.members, ChangingTeam.ANA, "capacityHours", dec("80"));
        ScheduledHandOver first = fromAnaToLi(Overlap.DEFAULT);
        assertThat(first.overlap()).containsExactly(day(1));
        assertThat(first.remark()).isEqualTo(Remark.OVERLOADED);
    }

    @Test
    void theOverlapLiesWhereBothAreInTheTeam() {
        change(team.draft.members, ChangingTeam.ANA, "capacityHours", dec("1000"));
        valid(ChangingTeam.ANA, null, day(9));
        valid(ChangingTeam.LI, day(7), null);
        ScheduledHandOver first = fromAnaToLi(Overlap.DEFAULT);
        assertThat(first.overlap()).containsExactly(day(7), day(8), day(9));
        assertThat(first.takesOver()).isEqualTo(day(10));
        assertThat(first.remark()).isEqualTo(Remark.CUT);
    }

    @Test
    void whoIsNeverInTheTeamTogetherHasNoOverlap() {
        valid(ChangingTeam.ANA, null, day(6));
        valid(ChangingTeam.LI, day(7), null);
        ScheduledHandOver first = fromAnaToLi(Overlap.DEFAULT);
        assertThat(first.overlap()).isEmpty();
        assertThat(first.takesOver()).isEqualTo(day(7));
        assertThat(first.remark()).isEqualTo(Remark.NEVER_TOGETHER);
    }

    @Test
    void whatIsWorthMostComesFirst() {
        team.draft.members.add(Draft.with(team.draft.members.get(ChangingTeam.LI), "id", "max"));
        int max = team.draft.members.size() - 1;
        for (int d : new int[] {1, 2}) {
            change(team.draft.duties, d, "holder", "ana");
        }
        change(team.draft.duties, 2, "goal", dec("5000"));
        team.memberOfDuty = new int[] {ChangingTeam.LI, ChangingTeam.LI, max, 0, 0, 0, 0};
        change(team.draft.members, ChangingTeam.ANA, "capacityHours", dec("1000"));
        Map<Integer, LocalDate> begins = new HashMap<>();
        for (ScheduledHandOver scheduled : schedule(new Overlap(2, 1))) {
            if (!scheduled.overlap().isEmpty()) {
                begins.put(scheduled.change().to(), scheduled.overlap().get(0));
            }
        }
        assertThat(begins).containsEntry(max, day(1)).containsEntry(ChangingTeam.LI, day(3));
    }

    /** Any month and team: on working days on which both are there, and no more at once than wanted where the month allows. */
    @Property(tries = 300)
    void everyOverlapKeepsToItsRules(
            @ForAll @IntRange(min = 0, max = 400) int month,
            @ForAll @IntRange(min = 2, max = 6) int members,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(min = 1, max = 3) int atOnce,
            @ForAll List<@IntRange(min = 0, max = 35) Integer> moves) {
        Draft draft = new Draft();
        draft.period = YearMonth.of(2020, 1).plusMonths(month);
        while (draft.members.size() < members) {
            draft.members.add(Draft.with(draft.members.get(0), "id", "m" + draft.members.size()));
        }
        for (int m = 0; m < members; m++) {
            change(draft.members, m, "capacityHours", dec("10000"));
        }
        draft.duties.clear();
        List<Integer> to = new ArrayList<>();
        for (int i = 0; i < Math.min(30, moves.size()); i++) {
            String holder = draft.members.get(moves.get(i) / 6 % members).id();
            draft.duties.add(Draft.duty("d" + i, "hunter", i % 2 == 0 ? "acme" : "beta", "lead", holder));
            to.add(moves.get(i) % 6 % members);
        }
        Pairs pairs = Pairs.of(PeriodView.of(draft.problem()));
        int[] plan = to.stream().mapToInt(m -> m).toArray();

        List<ScheduledHandOver> schedule = HandOverSchedule.of(pairs, plan, new Overlap(length, atOnce));

        assertThat(schedule.stream().map(ScheduledHandOver::change)).isEqualTo(HandOvers.of(pairs.view(), plan));
        int most = 0;
        Map<String, Integer> busy = new HashMap<>();
        for (ScheduledHandOver scheduled : schedule) {
            assertThat(scheduled.overlap()).hasSize(length).isSorted();
            assertThat(scheduled.takesOver())
                    .isEqualTo(scheduled.overlap().get(length - 1).plusDays(1));
            for (LocalDate date : scheduled.overlap()) {
                assertThat(YearMonth.from(date)).isEqualTo(draft.period);
                assertThat(date.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                for (String who : List.of(
                        scheduled.change().from(), "to " + scheduled.change().to())) {
                    String member = who.startsWith("to ")
                            ? draft.members.get(scheduled.change().to()).id()
                            : who;
                    most = Math.max(most, busy.merge(member + date, 1, Integer::sum));
                }
            }
        }
        int perMember = IntStream.range(0, members)
                .map(m -> (int) schedule.stream()
                        .filter(scheduled -> scheduled.change().to() == m
                                || draft.members
                                        .get(m)
                                        .id()
                                        .equals(scheduled.change().from()))
                        .count())
                .max()
                .orElse(0);
        assertThat(most).isLessThanOrEqualTo(Math.max(atOnce, perMember));
        if (perMember <= atOnce) {
            assertThat(schedule)
                    .allSatisfy(scheduled -> assertThat(scheduled.overlap().get(0))
                            .isEqualTo(new WorkingDays(draft.period).all().get(0)));
        }
    }
}
