package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Several searches of one problem side by side, with seeds of their own; the best plan counts, the first of equals. */
final class ParallelSearch {

    /** A budget of fewer steps for each pair of duty and member is spent on the search alone. */
    private static final int STEPS_PER_PAIR = 20;
    /** The part of a time limit that may be spent before the first prices are done with. */
    private static final double MOST_FOR_PRICES = 0.5;
    /** The same before they begin: what little they could do then takes time from the search. */
    private static final double LATEST_FOR_PRICES = 0.4;
    /** A budget of fewer steps for each pair does not allow for the tightest bound's solution. */
    private static final int STEPS_PER_PAIR_TO_SOLVE = 30;

    private static final int LEAST_TO_SOLVE = 500_000;
    /**
     * So many first steps for each pair, but no more than the most of all, a search with a limit has for itself: one as short as
     * that has better use for its time than proofs.
     */
    private static final long STEPS_ALONE = 220;

    private static final long MOST_ALONE = 100_000;

    private final Compiled problem;
    private final long seed;
    private final int threads;
    private final OnlyBetter listener;
    private final ProvenBound bound;
    private final LongSupplier openElsewhere;
    private long steps;

    /**
     * Prepares the searches.
     *
     * @param seed the first search's seed; the others follow it
     * @param threads how many, at least 1
     * @param listener is told of every plan that is better than all before, one at a time, in the thread that found it
     * @param limits is told of what is proven, in the thread that runs the search
     * @param openElsewhere minutes that may be open here as well, since they are open in other parts of a problem now
     */
    ParallelSearch(
            Compiled problem,
            long seed,
            int threads,
            Consumer<Incumbent> listener,
            Consumer<Limits> limits,
            LongSupplier openElsewhere) {
        this.problem = problem;
        this.seed = seed;
        this.threads = threads;
        this.listener = new OnlyBetter(listener);
        this.bound = new ProvenBound(problem, limits);
        this.openElsewhere = openElsewhere;
    }

    /**
     * Searches from a plan; a step limit is shared out between the searches.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found
     */
    Incumbent run(int[] start, Pace pace) {
        bound.stopWhen(pace::isStopRequested);
        Incumbent first = mayHavePrices(pace) ? firstPlan(start, pace) : null;
        PairPrices prices = first == null ? null : prices(first, pace);
        if (prices != null && leavesTimeToSolve(pace)) {
            bound.await(pace.spent(0));
        }
        long alone = pace.isLimited() ? Math.min(MOST_ALONE, STEPS_ALONE * problem.pairs.member.length) : 0;
        List<DenseSearch> searches = new ArrayList<>();
        List<Callable<Incumbent>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            // The bound follows its own search alone: what others have found by then is a matter of time.
            BoundedPace bounded =
                    new BoundedPace(new Share(pace, threads, i, bound), i == 0 ? bound : null, openElsewhere, alone);
            if (i == 0) {
                bound.offerTo(better -> {
                    bounded.follow(better);
                    listener.accept(better);
                });
            }
            DenseSearch search = new DenseSearch(problem, seed + i, better -> {
                bounded.follow(better);
                listener.accept(better);
            });
            searches.add(search);
            tasks.add(() -> first == null ? search.run(start, bounded) : search.goOn(first, bounded, prices, bounded));
        }
        List<Incumbent> found = SideBySide.run("bailiwick-search", tasks);
        steps = steps(searches, bound.isProven(), pace);
        Incumbent best = bound.offered().isBetterThan(found.get(0)) ? bound.offered() : found.get(0);
        for (Incumbent other : found) {
            best = other.isBetterThan(best) ? other : best;
        }
        if (!pace.isLimited() && openElsewhere.getAsLong() == 0) {
            best = bound.complete(best);
        }
        bound.finish(best.withMoreOpen(openElsewhere.getAsLong()));
        return best;
    }

    /**
     * How many moves were tried. When the first search's proof reaches the others is a matter of time, which a search without
     * a time limit must not depend on: they count as if they had tried as many as the first one.
     */
    private static long steps(List<DenseSearch> searches, boolean isProven, Pace pace) {
        boolean isTimed = pace.isLimited() && pace.stepLimit() == Long.MAX_VALUE;
        if (!isProven || isTimed) {
            return searches.stream().mapToLong(DenseSearch::steps).sum();
        }
        long first = searches.get(0).steps();
        long all = first;
        for (int i = 1; i < searches.size(); i++) {
            all += Math.min(first, Share.of(pace.stepLimit(), searches.size(), i));
        }
        return all;
    }

    /** Whether the budget is large enough for the first stages of the bound. */
    private boolean mayHavePrices(Pace pace) {
        boolean enough = pace.stepLimit() / STEPS_PER_PAIR >= problem.pairs.member.length;
        return pace.isLimited() && enough && !pace.isStopRequested();
    }

    private Incumbent firstPlan(int[] start, Pace pace) {
        Annealing first = new Annealing(problem, seed, pace, 0, new double[problem.members()], listener::accept);
        first.begin(start);
        return first.best();
    }

    /** What pairs lose by the first stages of the bound, or null where it is too late for them. */
    private @Nullable PairPrices prices(Incumbent first, Pace pace) {
        if (pace.spent(0) > LATEST_FOR_PRICES) {
            return null;
        }
        return bound.pairPrices(
                first.withMoreOpen(openElsewhere.getAsLong()),
                () -> pace.isStopRequested() || pace.spent(0) > MOST_FOR_PRICES);
    }

    private boolean leavesTimeToSolve(Pace pace) {
        long limit = pace.stepLimit();
        return limit == Long.MAX_VALUE
                || (limit >= LEAST_TO_SOLVE && limit / STEPS_PER_PAIR_TO_SOLVE >= problem.pairs.member.length);
    }

    /** How many moves were tried by all searches of the last run; about as many where a proof has stopped them. */
    long steps() {
        return steps;
    }

    /** One search's part of the steps, as long as there is anything to be gained. */
    private record Share(Pace whole, int parts, int part, ProvenBound bound) implements PaceWithin {

        @Override
        public double spent(long steps) {
            return whole.spent(stepLimit() == Long.MAX_VALUE ? steps : steps * parts);
        }

        @Override
        public boolean isStopRequested() {
            return bound.isProven() || whole.isStopRequested();
        }

        @Override
        public long stepLimit() {
            return of(whole.stepLimit(), parts, part);
        }

        private static long of(long limit, int parts, int part) {
            return limit == Long.MAX_VALUE ? limit : (limit + parts - 1 - part) / parts;
        }
    }

    private static final class OnlyBetter {

        private final Consumer<Incumbent> listener;
        private Incumbent best = Incumbent.WORST;

        OnlyBetter(Consumer<Incumbent> listener) {
            this.listener = listener;
        }

        synchronized void accept(Incumbent incumbent) {
            if (incumbent.isBetterThan(best)) {
                best = incumbent;
                listener.accept(incumbent);
            }
        }
    }
}
