package org.bailiwick.cards;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.handover.HandOver;
import org.bailiwick.handover.ScheduledHandOver;
import org.bailiwick.handover.WorkingDays;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;

/**
 * Finds days and hours for the meetings of a period.
 *
 * <p>Reviews take place every week, or every second, on one day of the week; the one in the middle of the month on the 15th or
 * the next working day, the last one on the last working day: they take the place of a weekly one on the same day. Everybody who
 * hands something over meets whoever takes it over within the days of overlap, at the first half hour when both are free.
 */
final class Meetings {

    private static final int MID_MONTH_DAY = 15;
    private static final int REVIEW_MINUTES = 30;
    private static final int LONG_REVIEW_MINUTES = 60;
    private static final int HAND_OVER_MINUTES = 30;
    /** Half hours of a day in which hand-overs may begin: away from early reviews, and from lunch. */
    private static final List<LocalTime> STARTS = starts();

    private final PeriodView view;
    private final CardOptions options;
    private final YearMonth period;
    private final WorkingDays days;
    private final Map<LocalDate, Meeting.Kind> reviewDays;
    private final Map<String, Set<LocalDateTime>> busy = new HashMap<>();

    private Meetings(PeriodView view, CardOptions options) {
        this.view = view;
        this.options = options;
        this.period = view.problem().period();
        this.days = new WorkingDays(period);
        this.reviewDays = reviewDays();
    }

    /** The meetings by day and hour. */
    static List<Meeting> of(PeriodView view, CardOptions options, List<ScheduledHandOver> changes) {
        Meetings meetings = new Meetings(view, options);
        List<Meeting> all = new ArrayList<>(meetings.reviews());
        changes.forEach(change -> all.add(meetings.handOver(change)));
        all.sort(Comparator.comparing(Meeting::day).thenComparing(Meeting::start));
        return all;
    }

    private Map<LocalDate, Meeting.Kind> reviewDays() {
        Map<LocalDate, Meeting.Kind> kinds = new TreeMap<>();
        LocalDate first = period.atDay(1).with(TemporalAdjusters.nextOrSame(options.reviewDay()));
        for (LocalDate day = first;
                YearMonth.from(day).equals(period);
                day = day.plusWeeks(options.rhythm().weeks())) {
            kinds.put(day, Meeting.Kind.REVIEW);
        }
        kinds.put(days.onOrAfter(MID_MONTH_DAY), Meeting.Kind.MID_MONTH);
        kinds.put(days.last(), Meeting.Kind.MONTH_END);
        return kinds;
    }

    private List<Meeting> reviews() {
        List<Meeting> meetings = new ArrayList<>();
        reviewDays.forEach((day, kind) -> meetings.add(new Meeting(
                kind,
                day,
                options.reviewTime(),
                kind == Meeting.Kind.REVIEW ? REVIEW_MINUTES : LONG_REVIEW_MINUTES,
                List.of(),
                null)));
        return meetings;
    }

    private Meeting handOver(ScheduledHandOver scheduled) {
        HandOver change = scheduled.change();
        List<String> people = people(change);
        LocalDateTime start = firstFree(people, days(scheduled));
        people.forEach(id -> busy.computeIfAbsent(id, none -> new HashSet<>()).add(start));
        return new Meeting(
                Meeting.Kind.HAND_OVER, start.toLocalDate(), start.toLocalTime(), HAND_OVER_MINUTES, people, change);
    }

    /** Those of the overlap; without one, as many from the day on which the new holder begins. */
    private List<LocalDate> days(ScheduledHandOver scheduled) {
        if (!scheduled.overlap().isEmpty()) {
            return scheduled.overlap();
        }
        List<LocalDate> rest = days.all().stream()
                .filter(day -> !day.isBefore(scheduled.takesOver()))
                .limit(options.overlap().days())
                .toList();
        return rest.isEmpty() ? List.of(days.last()) : rest;
    }

    /** Old and new holder; a manager stands in for whoever is not there. */
    private List<String> people(HandOver change) {
        List<String> people = new ArrayList<>();
        String from = change.from();
        int old = from == null ? PeriodView.NOBODY : view.memberNumber(from);
        if (old != PeriodView.NOBODY && !view.member(old).vacant()) {
            people.add(view.member(old).id());
        }
        if (change.to() != PeriodView.NOBODY && !view.member(change.to()).vacant()) {
            people.add(view.member(change.to()).id());
        }
        if (people.size() < 2) {
            int known = change.to() == PeriodView.NOBODY ? old : change.to();
            String manager =
                    known == PeriodView.NOBODY ? null : view.member(known).manager();
            if (manager != null && !people.contains(manager)) {
                people.add(manager);
            }
        }
        return people;
    }

    /** Where nobody is free all the overlap long, its first hour: better twice at once than not at all. */
    private LocalDateTime firstFree(List<String> people, List<LocalDate> overlap) {
        for (LocalDate day : overlap) {
            for (LocalTime start : STARTS) {
                LocalDateTime slot = day.atTime(start);
                if (people.stream()
                                .noneMatch(id -> busy.getOrDefault(id, Set.of()).contains(slot))
                        && !isReview(slot)) {
                    return slot;
                }
            }
        }
        return overlap.get(0).atTime(STARTS.get(0));
    }

    private boolean isReview(LocalDateTime slot) {
        LocalDateTime review = slot.toLocalDate().atTime(options.reviewTime());
        return reviewDays.containsKey(slot.toLocalDate())
                && slot.isBefore(review.plusMinutes(LONG_REVIEW_MINUTES))
                && slot.plusMinutes(HAND_OVER_MINUTES).isAfter(review);
    }

    private static List<LocalTime> starts() {
        List<LocalTime> starts = new ArrayList<>();
        for (int hour : new int[] {10, 11, 14, 15, 16}) {
            starts.add(LocalTime.of(hour, 0));
            starts.add(LocalTime.of(hour, 30));
        }
        return List.copyOf(starts);
    }

    /** Whether somebody takes part in a meeting. */
    static boolean concerns(Meeting meeting, Member member) {
        return meeting.people().isEmpty() || meeting.people().contains(member.id());
    }
}
