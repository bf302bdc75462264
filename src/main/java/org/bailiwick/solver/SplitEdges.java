package org.bailiwick.solver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Segment;
import org.bailiwick.model.Settings;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;

/** Finds the pairs of duties between which work is handed over or a border runs. */
final class SplitEdges {

    /** The duties that follow each other in the funnel. */
    private record Line(String role, String segment, int seat) {}

    /** The work that neighbouring segments have in common. */
    private record Work(String role, String stage, int seat) {}

    private record Placed(Duty duty, int number, String role, String segment, String stage) {}

    private final PeriodView view;
    private final List<Placed> placed = new ArrayList<>();
    private final List<SplitEdge> edges = new ArrayList<>();

    private SplitEdges(PeriodView view) {
        this.view = view;
        for (int d = 0; d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            String role = duty.role();
            String segment = duty.segment();
            String stage = duty.stage();
            if (role != null && segment != null && stage != null) {
                placed.add(new Placed(duty, d, role, segment, stage));
            }
        }
    }

    static List<SplitEdge> of(PeriodView view) {
        SplitEdges finder = new SplitEdges(view);
        Settings settings = view.problem().settings();
        long handover = points(settings, ConstraintId.HANDOVER, settings.handoverMinutes());
        if (handover > 0) {
            finder.addHandovers(handover);
        }
        long border = points(settings, ConstraintId.COHESION, settings.borderMinutes());
        if (border > 0) {
            finder.addBorders(border);
        }
        return List.copyOf(finder.edges);
    }

    private static long points(Settings settings, ConstraintId constraint, BigDecimal minutes) {
        return Exact.round(Exact.of(minutes)
                .multiply(Exact.of(settings.weight(constraint)))
                .multiply(100));
    }

    private void addHandovers(long points) {
        Comparator<Placed> funnel = (a, b) -> view.compareStages(a.stage(), b.stage());
        Map<Line, Placed> last = new HashMap<>();
        placed.stream().sorted(funnel).forEach(next -> {
            Placed before =
                    last.put(new Line(next.role(), next.segment(), next.duty().seat()), next);
            if (before != null) {
                edges.add(new SplitEdge(ConstraintId.HANDOVER, before.number(), next.number(), points));
            }
        });
    }

    private void addBorders(long points) {
        Map<String, Map<Work, Integer>> bySegment = new HashMap<>();
        for (Placed here : placed) {
            bySegment
                    .computeIfAbsent(here.segment(), segment -> new LinkedHashMap<>())
                    .put(new Work(here.role(), here.stage(), here.duty().seat()), here.number());
        }
        Set<List<String>> seen = new HashSet<>();
        for (Segment segment : view.problem().segments()) {
            for (String neighbor : segment.neighbors()) {
                boolean isNew = !neighbor.equals(segment.id())
                        && seen.add(List.of(segment.id(), neighbor))
                        && seen.add(List.of(neighbor, segment.id()));
                if (isNew) {
                    Map<Work, Integer> there = bySegment.getOrDefault(neighbor, Map.of());
                    bySegment.getOrDefault(segment.id(), Map.of()).forEach((work, duty) -> {
                        Integer opposite = there.get(work);
                        if (opposite != null) {
                            edges.add(new SplitEdge(ConstraintId.COHESION, duty, opposite, points));
                        }
                    });
                }
            }
        }
    }
}
