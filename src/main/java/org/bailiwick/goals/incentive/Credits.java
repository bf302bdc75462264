package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.goals.DutyGoal;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.Shares;
import org.bailiwick.goals.TeamGoal;

/**
 * The goals of one metric and what is achieved, by member, after the credits of split duties are moved from who holds the duty to
 * whom the splits name. Neither the sum of the goals nor that of the achievements changes.
 */
final class Credits {

    private final Map<String, BigDecimal> goals = new LinkedHashMap<>();
    private final Map<String, BigDecimal> achieved = new LinkedHashMap<>();

    private Credits() {}

    static Credits of(TeamGoal goal, int month, Map<String, List<Split>> splits, Achievement achievement) {
        Credits credits = new Credits();
        for (MemberGoal row : goal.members()) {
            if (row.member() != null) {
                credits.goals.put(row.member(), row.months().get(month).amount());
                credits.achieved.put(row.member(), achievement.of(row.member()));
            }
        }
        for (MemberGoal row : goal.members()) {
            for (DutyGoal duty : row.duties()) {
                if (row.member() != null && duty.duty() != null && splits.containsKey(duty.duty())) {
                    credits.split(
                            row.member(),
                            splits.getOrDefault(duty.duty(), List.of()),
                            duty.months().get(month).amount(),
                            achievement.of(row, duty, month),
                            goal.decimals());
                }
            }
        }
        return credits;
    }

    private void split(String holder, List<Split> splits, BigDecimal goal, BigDecimal brought, int decimals) {
        move(goals, holder, splits, goal, decimals);
        move(achieved, holder, splits, brought, Math.max(decimals, brought.scale()));
    }

    private static void move(
            Map<String, BigDecimal> amounts, String holder, List<Split> splits, BigDecimal amount, int decimals) {
        List<String> ids = new ArrayList<>();
        List<BigDecimal> percents = new ArrayList<>();
        splits.forEach(split -> {
            ids.add(split.member());
            percents.add(split.percent());
        });
        List<BigDecimal> parts = Shares.of(amount, decimals, percents, ids);
        amounts.merge(holder, amount.negate(), BigDecimal::add);
        for (int i = 0; i < ids.size(); i++) {
            amounts.merge(ids.get(i), parts.get(i), BigDecimal::add);
        }
    }

    BigDecimal goal(String member) {
        return goals.getOrDefault(member, BigDecimal.ZERO);
    }

    BigDecimal achieved(String member) {
        return achieved.getOrDefault(member, BigDecimal.ZERO);
    }
}
