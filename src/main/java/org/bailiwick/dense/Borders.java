package org.bailiwick.dense;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/**
 * The soft part of the duty graph: edges that cost when both ends are held by different members.
 *
 * <p>Immutable and thread-safe.
 */
public final class Borders {

    final int[] start;
    final int[] other;
    final long[] cost;

    private record Key(String role, String segment, String stage, int seat) {}

    private record Edge(int a, int b, long cost) {}

    Borders(PeriodView view) {
        this(view, true, true);
    }

    private Borders(PeriodView view, boolean handovers, boolean cohesion) {
        List<Edge> edges = new ArrayList<>();
        Settings settings = view.problem().settings();
        if (handovers) {
            addHandovers(view, points(settings, ConstraintId.HANDOVER, settings.handoverMinutes()), edges);
        }
        if (cohesion) {
            addBorders(view, points(settings, ConstraintId.COHESION, settings.borderMinutes()), edges);
        }
        int duties = view.duties().size();
        start = new int[duties + 1];
        for (Edge edge : edges) {
            start[edge.a() + 1]++;
            start[edge.b() + 1]++;
        }
        for (int d = 0; d < duties; d++) {
            start[d + 1] += start[d];
        }
        other = new int[2 * edges.size()];
        cost = new long[2 * edges.size()];
        int[] next = start.clone();
        for (Edge edge : edges) {
            put(next[edge.a()]++, edge.b(), edge.cost());
            put(next[edge.b()]++, edge.a(), edge.cost());
        }
    }

    /** Takes rows of edges as they are. */
    Borders(int[] start, int[] other, long[] cost) {
        this.start = start;
        this.other = other;
        this.cost = cost;
    }

    /**
     * Finds the pairs of duties that cost as hand-overs along the funnel.
     *
     * @param view the problem
     * @return the edges of the constraint {@code handover} alone; none where it costs nothing
     */
    public static Borders handovers(PeriodView view) {
        return new Borders(view, true, false);
    }

    /**
     * Finds the pairs of duties that cost as borders between neighbouring segments.
     *
     * @param view the problem
     * @return the edges of the constraint {@code cohesion} alone; none where it costs nothing
     */
    public static Borders cohesion(PeriodView view) {
        return new Borders(view, false, true);
    }

    /**
     * Returns what the borders of one duty change when it changes hands.
     *
     * @param duty the duty's number
     * @param to the number of the member who gets it, or {@link PeriodView#NOBODY}
     * @param memberOf a member's number, or nobody, for every duty as it is before
     * @return points of the soft level, negative where more is split
     */
    public long change(int duty, int to, int[] memberOf) {
        int from = memberOf[duty];
        long points = 0;
        for (int e = start[duty]; e < start[duty + 1]; e++) {
            int end = memberOf[other[e]];
            if (end != PeriodView.NOBODY) {
                points += from != PeriodView.NOBODY && from != end ? cost[e] : 0;
                points -= to != PeriodView.NOBODY && to != end ? cost[e] : 0;
            }
        }
        return points;
    }

    /**
     * Returns the most that the borders of one duty can gain by a change of hands.
     *
     * @param duty the duty's number
     * @return points, at least 0
     */
    public long most(int duty) {
        long points = 0;
        for (int e = start[duty]; e < start[duty + 1]; e++) {
            points += cost[e];
        }
        return points;
    }

    private void put(int position, int end, long points) {
        other[position] = end;
        cost[position] = points;
    }

    private static long points(Settings settings, ConstraintId constraint, BigDecimal minutes) {
        return Exact.round(Exact.of(settings.weight(constraint)).multiply(100).multiply(Exact.of(minutes)));
    }

    private static void addHandovers(PeriodView view, long points, List<Edge> edges) {
        Map<Key, List<Integer>> lines = new LinkedHashMap<>();
        for (int d = 0; points != 0 && d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                lines.computeIfAbsent(new Key(duty.role(), duty.segment(), "", duty.seat()), key -> new ArrayList<>())
                        .add(d);
            }
        }
        for (List<Integer> line : lines.values()) {
            line.sort((a, b) -> view.compareStages(stage(view, a), stage(view, b)));
            for (int i = 1; i < line.size(); i++) {
                edges.add(new Edge(line.get(i - 1), line.get(i), points));
            }
        }
    }

    private static String stage(PeriodView view, int duty) {
        return String.valueOf(view.duty(duty).stage());
    }

    private static void addBorders(PeriodView view, long points, List<Edge> edges) {
        Map<String, Map<Key, Integer>> bySegment = new HashMap<>();
        for (int d = 0; points != 0 && d < view.duties().size(); d++) {
            Duty duty = view.duty(d);
            if (duty.role() != null && duty.segment() != null && duty.stage() != null) {
                bySegment
                        .computeIfAbsent(duty.segment(), key -> new LinkedHashMap<>())
                        .put(new Key(duty.role(), "", duty.stage(), duty.seat()), d);
            }
        }
        Set<List<String>> seen = new HashSet<>();
        for (Segment segment : view.problem().segments()) {
            for (String neighbor : segment.neighbors()) {
                boolean first = segment.id().compareTo(neighbor) < 0;
                List<String> border = first ? List.of(segment.id(), neighbor) : List.of(neighbor, segment.id());
                if (!neighbor.equals(segment.id()) && seen.add(border)) {
                    Map<Key, Integer> there = bySegment.getOrDefault(border.get(1), Map.of());
                    bySegment.getOrDefault(border.get(0), Map.of()).forEach((work, duty) -> {
                        Integer opposite = there.get(work);
                        if (opposite != null) {
                            edges.add(new Edge(duty, opposite, points));
                        }
                    });
                }
            }
        }
    }
}
