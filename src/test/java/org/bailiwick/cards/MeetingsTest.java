package org.bailiwick.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.handover.HandOver;
import org.bailiwick.handover.HandOverSchedule;
import org.bailiwick.handover.Overlap;
import org.bailiwick.handover.ScheduledHandOver;
import org.bailiwick.handover.ScheduledHandOver.Remark;
import org.bailiwick.handover.WorkingDays;
import org.bailiwick.lang.Language;
import org.bailiwick.score.Pairs;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private final Cards team = new Cards();

    private static List<String> days(List<Meeting> meetings, Meeting.Kind kind) {
        return meetings.stream()
                .filter(meeting -> meeting.kind() == kind)
                .map(meeting -> meeting.day().toString())
                .toList();
    }

    @Test
    void weeklyReviewsGiveWayToThoseOfMiddleAndEnd() {
        team.draft.period = YearMonth.of(2027, 5);
        List<Meeting> meetings = Meetings.of(team.view(), CardOptions.of(Language.ENGLISH), List.of());
        assertThat(days(meetings, Meeting.Kind.REVIEW)).containsExactly("2027-05-03", "2027-05-10", "2027-05-24");
        assertThat(days(meetings, Meeting.Kind.MID_MONTH)).containsExactly("2027-05-17");
        assertThat(days(meetings, Meeting.Kind.MONTH_END)).containsExactly("2027-05-31");
    }

    @Test
    void biweeklyReviewsBeginInTheFirstWeekThatHasTheDay() {
        CardOptions options = CardOptions.of(Language.ENGLISH)
                .withReviews(Rhythm.BIWEEKLY, DayOfWeek.WEDNESDAY, LocalTime.of(16, 30));
        List<Meeting> meetings = Meetings.of(team.view(), options, List.of());
        assertThat(days(meetings, Meeting.Kind.REVIEW)).containsExactly("2026-12-02", "2026-12-16", "2026-12-30");
        assertThat(meetings).extracting(Meeting::start).containsOnly(LocalTime.of(16, 30));
    }

    @Test
    void aManagerStandsInForWhoeverIsNotThere() {
        List<Meeting> meetings = Meetings.of(
                        team.view(),
                        CardOptions.of(Language.ENGLISH),
                        HandOverSchedule.of(Pairs.of(team.view()), team.memberOfDuty, Overlap.DEFAULT))
                .stream()
                .filter(meeting -> meeting.handOver() != null)
                .toList();
        assertThat(meetings)
                .extracting(Meeting::people)
                .containsExactlyInAnyOrder(
                        List.of("ana", "li"),
                        List.of("ana", "boss"),
                        List.of("li", "boss"),
                        List.of("ana", "boss"),
                        List.of("ana", "boss"));
    }

    /** Any month, any rhythm: within the period, on working days, nobody at two places at once. */
    @Property
    void nobodyMeetsTwoPeopleAtOnce(
            @ForAll @IntRange(min = 0, max = 600) int month,
            @ForAll Rhythm rhythm,
            @ForAll @IntRange(min = 1, max = 5) int weekday,
            @ForAll @IntRange(min = 1, max = 20) int overlap,
            @ForAll @IntRange(min = 0, max = 20) int changes) {
        team.draft.period = YearMonth.of(2000, 1).plusMonths(month);
        CardOptions options = CardOptions.of(Language.ENGLISH)
                .withReviews(rhythm, DayOfWeek.of(weekday), LocalTime.of(10, 0))
                .withOverlap(new Overlap(overlap, 3));
        List<ScheduledHandOver> all = new ArrayList<>();
        List<LocalDate> days = new WorkingDays(team.draft.period).all().subList(0, overlap);
        for (int i = 0; i < Math.min(changes, 8 * overlap); i++) {
            HandOver change = new HandOver(HandOver.Kind.MEMBER, "ana", Cards.LI, List.of(i));
            all.add(new ScheduledHandOver(change, days, days.get(overlap - 1), 0, Remark.NONE));
        }
        List<Meeting> meetings = Meetings.of(team.view(), options, all);

        Set<LocalDateTime> taken = new HashSet<>();
        LocalDate lastOfOverlap = days.get(overlap - 1);
        for (Meeting meeting : meetings) {
            assertThat(YearMonth.from(meeting.day())).isEqualTo(team.draft.period);
            assertThat(meeting.day().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            for (int minute = 0; minute < meeting.minutes(); minute += 30) {
                assertThat(taken.add(meeting.day().atTime(meeting.start()).plusMinutes(minute)))
                        .as("%s at %s", meeting.day(), meeting.start())
                        .isTrue();
            }
            if (meeting.handOver() != null) {
                assertThat(meeting.day()).isBeforeOrEqualTo(lastOfOverlap);
            }
        }
        assertThat(meetings.stream().filter(meeting -> meeting.handOver() != null))
                .hasSize(all.size());
    }
}
