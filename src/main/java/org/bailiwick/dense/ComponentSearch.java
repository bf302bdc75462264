package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The search for the best plan of a problem, part by part where it falls apart; each part gets as much of the budget as it has
 * candidates.
 *
 * <p>The same problem, start, seed, threads and step limit give the same plan.
 */
public final class ComponentSearch {

    private final Compiled problem;
    private final long seed;
    private final int threads;
    private final Consumer<Incumbent> listener;
    private final Consumer<Limits> limits;
    private long steps;

    /**
     * Prepares the search.
     *
     * @param problem the problem
     * @param seed the seed of all random choices
     * @param threads how many searches may run at the same time, at least 1
     * @param listener is told of every plan that is better than all before, one at a time, in the thread that found it
     * @param limits is told of what is proven, one at a time
     */
    public ComponentSearch(
            Compiled problem, long seed, int threads, Consumer<Incumbent> listener, Consumer<Limits> limits) {
        this.problem = problem;
        this.seed = seed;
        this.threads = threads;
        this.listener = listener;
        this.limits = limits;
    }

    /**
     * Searches from a plan.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found
     */
    public Incumbent run(int[] start, Pace pace) {
        Components components = Components.of(problem);
        if (components.parts.size() > 1) {
            return runApart(components, start, pace);
        }
        ParallelSearch search = new ParallelSearch(problem, seed, threads, listener, limits, () -> 0);
        Incumbent best = search.run(start, pace);
        steps = search.steps();
        return best;
    }

    /**
     * Returns how many moves were tried by all searches.
     *
     * @return the steps of the run
     */
    public long steps() {
        return steps;
    }

    private Incumbent runApart(Components components, int[] start, Pace pace) {
        JointBound bound = new JointBound(components, limits);
        JointPlan plan = new JointPlan(components, listener, bound);
        long[] weights = new long[components.parts.size()];
        for (int p = 0; p < weights.length; p++) {
            Part part = components.parts.get(p);
            int number = p;
            Incumbent first = new DenseSearch(part.problem, seed, found -> plan.accept(number, found))
                    .run(part.cut(start), Stretch.none(pace));
            if (part.isForced() && first.openMinutes() == 0) {
                bound.add(p, new Limits(0, 0, first.soft()));
            } else {
                weights[p] = part.problem.pairs.member.length;
            }
        }
        steps = runLanes(Lane.of(weights, threads), pace, components, weights, plan, bound);
        bound.finish();
        return plan.whole();
    }

    private long runLanes(
            List<Lane> lanes, Pace pace, Components components, long[] weights, JointPlan plan, JointBound bound) {
        List<LanePace> paces = LanePace.of(pace, lanes);
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            Pace own = paces.get(i);
            tasks.add(() -> new LaneSearch(components, weights, plan, bound, seed).run(lane, own));
        }
        return SideBySide.run("bailiwick-part", tasks).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
