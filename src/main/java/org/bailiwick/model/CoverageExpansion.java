package org.bailiwick.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns coverage rules into the duties they stand for. */
final class CoverageExpansion {

    private static final String BELOW = "/*";

    private record Slot(
            @Nullable String role,
            @Nullable String segment,
            @Nullable String stage,
            int seat) {}

    private final Problem problem;
    private final Map<String, Segment> segments = new HashMap<>();
    private final Map<String, List<Segment>> children = new HashMap<>();
    private final Set<String> stages = new HashSet<>();

    CoverageExpansion(Problem problem) {
        this.problem = problem;
        for (Segment segment : problem.segments()) {
            segments.putIfAbsent(segment.id(), segment);
            if (segment.parent() != null) {
                children.computeIfAbsent(segment.parent(), parent -> new ArrayList<>())
                        .add(segment);
            }
        }
        problem.stages().forEach(stage -> stages.add(stage.id()));
    }

    List<Duty> allDuties() {
        List<Duty> duties = new ArrayList<>(problem.duties());
        Set<Slot> taken = new HashSet<>();
        for (Duty duty : duties) {
            taken.add(new Slot(duty.role(), duty.segment(), duty.stage(), duty.seat()));
        }
        for (Coverage rule : problem.coverage()) {
            expand(rule, taken, duties);
        }
        return duties;
    }

    private void expand(Coverage rule, Set<Slot> taken, List<Duty> duties) {
        for (Segment segment : segmentsOf(rule)) {
            for (String stage : new LinkedHashSet<>(rule.stages())) {
                for (int seat = 1; stages.contains(stage) && seat <= rule.seats(); seat++) {
                    if (taken.add(new Slot(rule.role(), segment.id(), stage, seat))) {
                        duties.add(duty(rule, segment, stage, seat));
                    }
                }
            }
        }
    }

    private static Duty duty(Coverage rule, Segment segment, String stage, int seat) {
        String id = rule.role() + "/" + segment.id() + "/" + stage + (seat == 1 ? "" : "/" + seat);
        return new Duty(
                id,
                rule.role(),
                segment.id(),
                stage,
                seat,
                rule.hours(),
                segment.potential().multiply(rule.goalShareOfPotential()),
                rule.visits(),
                rule.priority(),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
    }

    private Set<Segment> segmentsOf(Coverage rule) {
        Set<Segment> found = new LinkedHashSet<>();
        for (String name : rule.segments()) {
            if (name.equals(DutyPattern.ANY)) {
                problem.segments().stream().filter(this::isLeaf).forEach(found::add);
            } else if (name.endsWith(BELOW)) {
                addLeavesBelow(name.substring(0, name.length() - BELOW.length()), found);
            } else if (segments.containsKey(name)) {
                found.add(segments.get(name));
            }
        }
        return found;
    }

    private boolean isLeaf(Segment segment) {
        return !children.containsKey(segment.id());
    }

    /** Depth first, in file order; a cycle in the tree has no leaves and ends the walk. */
    private void addLeavesBelow(String root, Set<Segment> found) {
        Set<String> seen = new HashSet<>(Set.of(root));
        List<Segment> stack = new ArrayList<>(reversed(children.getOrDefault(root, List.of())));
        while (!stack.isEmpty()) {
            Segment segment = stack.remove(stack.size() - 1);
            if (!seen.add(segment.id())) {
                continue;
            }
            if (isLeaf(segment)) {
                found.add(segment);
            }
            stack.addAll(reversed(children.getOrDefault(segment.id(), List.of())));
        }
    }

    private static List<Segment> reversed(List<Segment> list) {
        List<Segment> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
