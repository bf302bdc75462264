package org.bailiwick.goals;

import java.util.List;
import org.bailiwick.model.Goal;

/**
 * A team goal, broken down.
 *
 * <p>All amounts are whole units of {@code decimals}. Those of the members add up to the goal's amount exactly, in all and in
 * each month.
 *
 * @param goal the goal
 * @param decimals how many decimals the amounts have: the goal's, or those of its amount where there are more
 * @param months the whole by month, at least one
 * @param members one row for each member of the team in the problem's order, and a last one without a member where open duties
 *     carry a part, or stated figures leave something over
 * @param managers one row for each manager whom members name, in the order in which they are first named
 */
public record TeamGoal(
        Goal goal, int decimals, List<MonthAmount> months, List<MemberGoal> members, List<ManagerGoal> managers) {
    public TeamGoal {
        months = List.copyOf(months);
        members = List.copyOf(members);
        managers = List.copyOf(managers);
    }

    /**
     * Returns a member's row.
     *
     * @param member the member's id
     * @return the row
     * @throws IllegalArgumentException where no such member is in the team
     */
    public MemberGoal of(String member) {
        return members.stream()
                .filter(row -> member.equals(row.member()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no member (%s) is in the team. Maybe the goals are of another problem.".formatted(member)));
    }
}
