package org.bailiwick.dense;

import java.util.Comparator;
import java.util.List;

/**
 * The search of one lane: its parts one after the other, each with its share of the lane's budget. Used once.
 *
 * <p>A first round leaves no part raw where the search is stopped early, and few duties open: as long as other parts
 * leave any open, a part's bound says little about the whole. So bounds wait for the second round.
 */
final class LaneSearch {

    /** The part of a budget that the first round takes. */
    private static final double FIRST_ROUND = 0.1;

    private final Components components;
    private final long[] weights;
    private final JointPlan plan;
    private final JointBound bound;
    private final long seed;
    private long tried;

    LaneSearch(Components components, long[] weights, JointPlan plan, JointBound bound, long seed) {
        this.components = components;
        this.weights = weights;
        this.plan = plan;
        this.bound = bound;
        this.seed = seed;
    }

    /** Searches, and returns how many moves were tried. Every part must have a first plan. */
    long run(Lane lane, Pace pace) {
        if (pace.isLimited()) {
            round(lane.parts(), pace, FIRST_ROUND, this::search);
        }
        // What is open yet is worth most.
        List<Integer> openFirst = lane.parts().stream()
                .sorted(Comparator.comparingLong(part -> -plan.best(part).openMinutes()))
                .toList();
        round(openFirst, pace, 1, (part, stretch) -> searchAndProve(part, lane.threads(), stretch));
        return tried;
    }

    /** Goes once through all parts until so much of the budget is spent; what a part leaves over goes to the later ones. */
    private void round(List<Integer> parts, Pace pace, double until, Work work) {
        long limit = pace.stepLimit();
        long end = limit == Long.MAX_VALUE || until == 1 ? limit : (long) (limit * until);
        double left = parts.stream().mapToLong(part -> weights[part]).sum();
        for (int part : parts) {
            double share = weights[part] / left;
            left -= weights[part];
            double from = pace.spent(tried);
            long most = end == Long.MAX_VALUE ? end : (long) ((end - tried) * share);
            if (most > 0 && !pace.isStopRequested()) {
                work.on(part, new Stretch(pace, tried, from, from + (until - from) * share, most));
            }
        }
    }

    private void search(int part, Pace pace) {
        DenseSearch search = new DenseSearch(problem(part), seed, better -> plan.accept(part, better));
        end(part, search.run(plan.best(part).plan(), pace), search.steps());
    }

    private void searchAndProve(int part, int threads, Pace pace) {
        ParallelSearch search = new ParallelSearch(
                problem(part),
                seed,
                threads,
                better -> plan.accept(part, better),
                better -> bound.add(part, better),
                () -> bound.openElsewhere(part));
        end(part, search.run(plan.best(part).plan(), pace), search.steps());
    }

    private Compiled problem(int part) {
        return components.parts.get(part).problem;
    }

    private void end(int part, Incumbent result, long steps) {
        plan.end(part, result, steps);
        tried += steps;
    }

    @FunctionalInterface
    private interface Work {

        void on(int part, Pace pace);
    }
}
