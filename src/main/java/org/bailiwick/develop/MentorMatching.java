package org.bailiwick.develop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.model.Duty;
import org.bailiwick.score.PeriodView;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Pairs learners with mentors so that the total value is the greatest there is: a maximum weight matching between the learners
 * and the places that mentors have for them (Fredman and Tarjan 1987, as JGraphT has it).
 *
 * <p>A mentor is at least a level above, so that nobody teaches, by whatever detour, whom he learns the same skill from.
 */
final class MentorMatching {

    private static final int TENTHS = 10;
    private static final long POINTS_A_MINUTE = 100;

    /** One of the places that a mentor has; compared by its numbers, so that nothing hangs on where objects lie in memory. */
    private record Vertex(boolean isLearner, int member, int place) {}

    private record Edge(Vertex learner, Vertex place, Mentorship mentorship) {}

    private final Situation situation;
    private final DevelopmentOptions options;
    private final Map<Integer, Set<String>> segments = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> roles = new LinkedHashMap<>();

    MentorMatching(Situation situation, DevelopmentOptions options) {
        this.situation = situation;
        this.options = options;
        situation
                .duties()
                .filter(d -> situation.memberOf(d) != PeriodView.NOBODY)
                .forEach(this::note);
    }

    private void note(int d) {
        Duty duty = situation.view().duty(d);
        int member = situation.memberOf(d);
        if (duty.segment() != null) {
            segments.computeIfAbsent(member, m -> new HashSet<>()).add(duty.segment());
        }
        if (duty.role() != null) {
            roles.computeIfAbsent(member, m -> new HashSet<>()).add(duty.role());
        }
    }

    Mentoring match(List<TrainingPlan> plans) {
        Graph<Vertex, Edge> graph = new SimpleWeightedGraph<>(Edge.class);
        Set<Vertex> learners = new LinkedHashSet<>();
        Set<Vertex> places = new LinkedHashSet<>();
        Map<Integer, Integer> placesOf = new LinkedHashMap<>();
        for (int m : situation.people()) {
            placesOf.put(m, places(m));
            IntStream.range(0, places(m)).forEach(p -> places.add(new Vertex(false, m, p)));
        }
        List<TrainingPlan> eager =
                plans.stream().filter(plan -> !plan.steps().isEmpty()).toList();
        eager.forEach(plan -> learners.add(new Vertex(true, number(plan.member()), 0)));
        learners.forEach(graph::addVertex);
        places.forEach(graph::addVertex);
        for (TrainingPlan plan : eager) {
            placesOf.forEach((mentor, count) -> addEdges(plan, mentor, count, graph));
        }
        List<Mentorship> pairs = new MaximumWeightBipartiteMatching<>(graph, learners, places)
                .getMatching().getEdges().stream()
                        .map(Edge::mentorship)
                        .sorted(Comparator.comparingLong(Mentorship::value)
                                .reversed()
                                .thenComparing(Mentorship::learner))
                        .toList();
        Set<String> taught = pairs.stream().map(Mentorship::learner).collect(Collectors.toSet());
        return new Mentoring(
                pairs,
                eager.stream()
                        .map(TrainingPlan::member)
                        .filter(learner -> !taught.contains(learner))
                        .toList());
    }

    private int number(String member) {
        return situation.view().memberNumber(member);
    }

    /** How many learners a mentor has room and time for. */
    private int places(int mentor) {
        BigDecimal needed = options.mentoringHours().multiply(BigDecimal.valueOf(60));
        BigDecimal spare = BigDecimal.valueOf(Math.max(0, situation.spareMinutes(mentor)));
        if (needed.signum() == 0) {
            return options.learnersPerMentor();
        }
        BigDecimal fitting = spare.divide(needed, 0, RoundingMode.DOWN);
        return fitting.min(BigDecimal.valueOf(options.learnersPerMentor())).intValue();
    }

    private void addEdges(TrainingPlan plan, int mentor, int places, Graph<Vertex, Edge> graph) {
        Mentorship mentorship = best(plan, mentor);
        if (mentorship == null || mentorship.value() <= 0) {
            return;
        }
        Vertex learner = new Vertex(true, number(plan.member()), 0);
        for (int p = 0; p < places; p++) {
            Vertex place = new Vertex(false, mentor, p);
            Edge edge = new Edge(learner, place, mentorship);
            graph.addEdge(learner, place, edge);
            // Exact below 2^53, some 150 million hours of work.
            graph.setEdgeWeight(edge, (double) mentorship.value());
        }
    }

    /** The most valuable step that a mentor can teach in full, or null for none. */
    private @Nullable Mentorship best(TrainingPlan plan, int mentor) {
        String id = situation.view().member(mentor).id();
        Mentorship best = null;
        for (TrainingStep step : plan.steps()) {
            if (step.lessons().stream().allMatch(lesson -> lesson.teachers().contains(id))) {
                Mentorship other = mentorship(id, mentor, plan.member(), step);
                best = best == null || other.value() > best.value() ? other : best;
            }
        }
        return best;
    }

    private Mentorship mentorship(String id, int mentor, String learner, TrainingStep step) {
        boolean sharedSegment = meet(segments, mentor, number(learner));
        boolean sharedRole = meet(roles, mentor, number(learner));
        long worth = Math.addExact(
                Math.multiplyExact(step.gain().openMinutes(), POINTS_A_MINUTE),
                step.gain().points());
        long value = Math.multiplyExact(worth, TENTHS + (sharedSegment ? 1 : 0) + (sharedRole ? 1 : 0));
        return new Mentorship(id, learner, step, sharedSegment, sharedRole, value);
    }

    private static boolean meet(Map<Integer, Set<String>> held, int a, int b) {
        Set<String> others = held.getOrDefault(b, Set.of());
        return held.getOrDefault(a, Set.of()).stream().anyMatch(others::contains);
    }
}
