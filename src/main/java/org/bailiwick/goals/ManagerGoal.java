package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.List;

/**
 * What everybody below a manager has of a team goal, and the manager too where in the team.
 *
 * @param manager the manager's id, as the members state it
 * @param members ids of the members who count, in the problem's order: the manager, and all who report to the manager
 *     directly or through others
 * @param amount the sum of their parts
 * @param months the sum by month
 */
public record ManagerGoal(String manager, List<String> members, BigDecimal amount, List<MonthAmount> months) {
    public ManagerGoal {
        members = List.copyOf(members);
        months = List.copyOf(months);
    }
}
