package org.bailiwick.goals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.io.TypedRow;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** What the rows of a file may name: the goals by metric, the members by id or by a name that only one has, the duties by id. */
final class Known {

    private final List<Goal> goals;
    private final Map<String, List<Integer>> byMetric = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Map<String, Duty> duties = new LinkedHashMap<>();

    Known(PeriodView view) {
        goals = view.problem().goals();
        for (int g = 0; g < goals.size(); g++) {
            byMetric.computeIfAbsent(goals.get(g).metric(), metric -> new ArrayList<>())
                    .add(g);
        }
        Map<String, Integer> namesakes = new HashMap<>();
        view.members().forEach(member -> namesakes.merge(member.name(), 1, Integer::sum));
        view.members().forEach(member -> members.put(member.id(), member.id()));
        for (Member member : view.members()) {
            if (Objects.equals(namesakes.get(member.name()), 1)) {
                members.putIfAbsent(member.name(), member.id());
            }
        }
        view.duties().forEach(duty -> duties.put(duty.id(), duty));
    }

    Map<String, String> members() {
        return members;
    }

    Map<String, Duty> duties() {
        return duties;
    }

    /** The goal that a row names by {@code metric}, and by {@code unit} where several have the metric; null where reported. */
    @Nullable
    Integer goal(TypedRow row) {
        row.require("metric");
        List<Integer> found = row.oneOf("metric", byMetric);
        if (found == null) {
            return null;
        }
        String unit = row.id("unit");
        List<Integer> ofUnit = unit == null
                ? found
                : found.stream().filter(g -> goals.get(g).unit().equals(unit)).toList();
        if (ofUnit.size() == 1) {
            return ofUnit.get(0);
        }
        String metric = goals.get(found.get(0)).metric();
        if (ofUnit.isEmpty()) {
            List<String> units = found.stream().map(g -> goals.get(g).unit()).toList();
            row.error(
                    "unit",
                    "otherUnit",
                    "unit (%s) is not that of the goal %s. Maybe %s was meant."
                            .formatted(unit, metric, String.join(" or ", units)));
        } else {
            row.error(
                    "metric",
                    "manyGoals",
                    "metric (%s) names %d goals of the problem. Maybe give each a metric of its own, or state the unit."
                            .formatted(metric, ofUnit.size()));
        }
        return null;
    }
}
