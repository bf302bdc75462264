package org.bailiwick.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;

/** Tells duties in few lines: by role, then segments that have the same stages together, accounts by their parents where they are many. */
final class WorkLines {

    /** As many names as fit a card below everything else. */
    static final int ALL_THAT_FIT = 60;

    /** As many names as a cell of a table bears. */
    static final int IN_A_CELL = 8;

    /** As many names as a sentence bears. */
    static final int FEW = 4;

    private static final int FEW_ACCOUNTS = 3;

    private final TeamPlan plan;
    private final int mostNamed;
    private final Map<String, Integer> roleOrder = new LinkedHashMap<>();

    /**
     * Prepares to tell duties of a plan.
     *
     * @param mostNamed how many segments are called by name in a line
     */
    WorkLines(TeamPlan plan, int mostNamed) {
        this.plan = plan;
        this.mostNamed = mostNamed;
        Problem problem = plan.view().problem();
        problem.roles().forEach(role -> roleOrder.put(role.id(), roleOrder.size()));
    }

    /** The lines of some duties, roles in the problem's order, duties without a role or a segment last. */
    List<WorkLine> of(List<Integer> duties) {
        Map<String, List<Integer>> byRole =
                new TreeMap<>(Comparator.<String>comparingInt(id -> roleOrder.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
        List<WorkLine> others = new ArrayList<>();
        for (int d : duties) {
            Duty duty = plan.view().duty(d);
            if (duty.role() == null || duty.segment() == null) {
                others.add(new WorkLine(plan.role(duty), plan.names().duty(duty), "", List.of(d)));
            } else {
                byRole.computeIfAbsent(duty.role(), role -> new ArrayList<>()).add(d);
            }
        }
        List<WorkLine> lines = new ArrayList<>();
        byRole.forEach((role, rows) -> addRole(plan.names().role(role), rows, lines));
        lines.addAll(others);
        return lines;
    }

    private void addRole(String role, List<Integer> duties, List<WorkLine> lines) {
        Map<String, List<Integer>> bySegment = new LinkedHashMap<>();
        for (int d : duties) {
            bySegment
                    .computeIfAbsent(String.valueOf(plan.view().duty(d).segment()), segment -> new ArrayList<>())
                    .add(d);
        }
        Map<Set<String>, List<String>> segmentsOfStages = new LinkedHashMap<>();
        bySegment.forEach((segment, rows) -> segmentsOfStages
                .computeIfAbsent(stages(rows), same -> new ArrayList<>())
                .add(segment));
        segmentsOfStages.forEach((stages, segments) -> lines.add(new WorkLine(
                role,
                places(segments),
                plan.names().stages(stages, plan.wording().text("comma")),
                segments.stream()
                        .flatMap(segment -> bySegment.getOrDefault(segment, List.of()).stream())
                        .toList())));
    }

    private Set<String> stages(List<Integer> duties) {
        Set<String> stages = new LinkedHashSet<>();
        for (int d : duties) {
            String stage = plan.view().duty(d).stage();
            if (stage != null) {
                stages.add(stage);
            }
        }
        return stages;
    }

    /** By name where they are few, else accounts by their parents. */
    private String places(List<String> ids) {
        String comma = plan.wording().text("comma");
        List<String> names = ids.stream().map(plan.names()::segment).toList();
        if (ids.size() <= mostNamed) {
            return String.join(comma, names);
        }
        Map<String, Integer> accounts = accountsByParent(ids);
        if (accounts.isEmpty()) {
            return plan.wording()
                    .text(
                            "andMore",
                            String.join(comma, names.subList(0, mostNamed - 1)),
                            plan.figures().count(ids.size() - mostNamed + 1));
        }
        List<String> parts = new ArrayList<>();
        int rest = ids.size();
        for (Map.Entry<String, Integer> entry : accounts.entrySet()) {
            rest -= entry.getValue();
            parts.add(plan.wording()
                    .text(
                            "accountsIn",
                            plan.figures().count(entry.getValue()),
                            plan.names().segment(entry.getKey())));
        }
        String told = String.join(comma, parts);
        return rest > 0 ? plan.wording().text("andMore", told, plan.figures().count(rest)) : told;
    }

    private Map<String, Integer> accountsByParent(List<String> ids) {
        Map<String, Integer> accounts = new LinkedHashMap<>();
        for (String id : ids) {
            List<Segment> path = plan.view().segmentPath(id);
            if (path.size() > 1 && path.get(0).kind() == SegmentKind.ACCOUNT) {
                accounts.merge(path.get(1).id(), 1, Integer::sum);
            }
        }
        accounts.values().removeIf(count -> count < FEW_ACCOUNTS);
        return accounts;
    }
}
