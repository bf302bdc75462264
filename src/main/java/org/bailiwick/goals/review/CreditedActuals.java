package org.bailiwick.goals.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.MonthlyActuals;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** The actuals that are known on the day of a review, with those that name only a duty credited to who holds it. */
final class CreditedActuals {

    private final Map<Integer, List<Actual>> byGoal = new HashMap<>();
    private final Map<Integer, Map<String, List<Actual>>> byMember = new HashMap<>();
    private final Map<Integer, Map<String, List<Actual>>> byDuty = new HashMap<>();
    private final MonthlyActuals monthly;
    private final YearMonth period;
    private final int later;

    private CreditedActuals(List<Actual> rows, YearMonth period, int later) {
        this.monthly = new MonthlyActuals(new Actuals(rows, List.of()));
        this.period = period;
        this.later = later;
        for (Actual row : rows) {
            byGoal.computeIfAbsent(row.goal(), goal -> new ArrayList<>()).add(row);
            add(byMember, row, row.member());
            add(byDuty, row, row.duty());
        }
    }

    private static void add(Map<Integer, Map<String, List<Actual>>> map, Actual row, @Nullable String id) {
        if (id != null) {
            map.computeIfAbsent(row.goal(), goal -> new LinkedHashMap<>())
                    .computeIfAbsent(id, key -> new ArrayList<>())
                    .add(row);
        }
    }

    static CreditedActuals of(PeriodView view, int[] memberOfDuty, Actuals actuals, Pace pace) {
        List<Actual> rows = new ArrayList<>();
        int later = 0;
        for (Actual row : actuals.rows()) {
            if (row.month().isAfter(pace.period())
                    || (row.day() != null && row.day().isAfter(pace.asOf()))) {
                later++;
            } else if (row.member() == null && row.duty() != null && row.month().equals(pace.period())) {
                int member = memberOfDuty[view.dutyNumber(row.duty())];
                String id =
                        member == PeriodView.NOBODY ? null : view.member(member).id();
                rows.add(new Actual(row.goal(), id, row.duty(), row.month(), row.day(), row.amount()));
            } else {
                rows.add(row);
            }
        }
        return new CreditedActuals(rows, pace.period(), later);
    }

    int later() {
        return later;
    }

    MonthlyActuals monthly() {
        return monthly;
    }

    List<Actual> ofTeam(int goal) {
        return byGoal.getOrDefault(goal, List.of());
    }

    List<Actual> ofMembers(int goal, Collection<String> members) {
        Map<String, List<Actual>> own = byMember.getOrDefault(goal, Map.of());
        return members.stream()
                .flatMap(member -> own.getOrDefault(member, List.of()).stream())
                .toList();
    }

    /** What a duty's holder brought of it in the period; of an open duty, what nobody did. */
    List<Actual> ofDuty(int goal, String duty, @Nullable String holder) {
        return byDuty.getOrDefault(goal, Map.of()).getOrDefault(duty, List.of()).stream()
                .filter(row -> row.month().equals(period) && Objects.equals(row.member(), holder))
                .toList();
    }

    /** Whether the period's actuals of a goal tell duties apart. */
    boolean namesDuties(int goal) {
        return byDuty.getOrDefault(goal, Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.month().equals(period));
    }
}
