package org.bailiwick.goals.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * How the goals of a problem's period go, as of a day. Immutable and thread-safe.
 *
 * @param asOf the last day that is known
 * @param days which days count for the pace
 * @param elapsedDays how many of them are over, {@code asOf} included
 * @param totalDays how many the period has
 * @param later how many rows of the period have a day after {@code asOf}; they are left out
 * @param rows goal by goal: the team, its managers, its members with a goal or with actuals, and each member's duties where the
 *     actuals of the period name duties of the goal
 */
public record Review(LocalDate asOf, DayCount days, int elapsedDays, int totalDays, int later, List<Progress> rows) {
    public Review {
        rows = List.copyOf(rows);
    }

    /**
     * Reviews goals.
     *
     * @param view the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @param goals the goals, broken down for the same plan, with the problem's period among their months
     * @param actuals what was achieved, in the period and before
     * @param asOf the last day that is known; may be outside the period
     * @param days which days count
     * @return the review
     * @throws IllegalArgumentException where the goals are not for the problem's period
     */
    public static Review of(
            PeriodView view, int[] memberOfDuty, TeamGoals goals, Actuals actuals, LocalDate asOf, DayCount days) {
        int month = goals.months().months().indexOf(view.problem().period());
        if (month < 0) {
            throw new IllegalArgumentException(
                    "the goals are for %s, and not for the period %s. Maybe another first month was meant."
                            .formatted(goals.months().months(), view.problem().period()));
        }
        Pace pace = Pace.of(view.problem().period(), asOf, days);
        CreditedActuals credited = CreditedActuals.of(view, memberOfDuty, actuals, pace);
        List<Progress> rows = new ArrayList<>();
        for (int g = 0; g < goals.goals().size(); g++) {
            new GoalReview(g, goals.goals().get(g), month, pace, credited).addTo(rows);
        }
        return new Review(asOf, days, pace.elapsed(), pace.total(), credited.later(), rows);
    }

    /**
     * Finds a row.
     *
     * @param number which of the problem's goals, from 0
     * @param level whose goal
     * @param id the id of the manager, member or duty; null for the team
     * @return the row; empty where there is none
     */
    public Optional<Progress> row(int number, Level level, @Nullable String id) {
        return rows.stream()
                .filter(row -> row.number() == number && row.level() == level && Objects.equals(row.id(), id))
                .findFirst();
    }
}
